import { groupedBy } from '../../../kernel/collection';
import type { Dependencies, Dependency } from './dependency';

const waiting = ({ milestoneId }: Dependency): readonly string[] => [milestoneId];

const awaited = ({ targetMilestoneId }: Dependency): readonly string[] =>
  targetMilestoneId === null ? [] : [targetMilestoneId];

/** What a milestone waits for. */
export const dependenciesOf = (quarter: Dependencies, milestoneId: string): readonly Dependency[] =>
  groupedBy(quarter.dependencies, waiting).get(milestoneId) ?? [];

/** The dependencies of others on a milestone. */
export const dependentsOf = (quarter: Dependencies, milestoneId: string): readonly Dependency[] =>
  groupedBy(quarter.dependencies, awaited).get(milestoneId) ?? [];

/**
 * The shortest chain of prerequisites that leads from one milestone to another, both included.
 * Breadth first and without recursion: a chain may be as long as a quarter has cards.
 */
export const findPath = (quarter: Dependencies, from: string, to: string): readonly string[] | undefined => {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (const here of queue) {
    if (here === to) {
      const path: string[] = [];
      for (let at: string | null | undefined = here; at != null; at = cameFrom.get(at)) path.unshift(at);
      return path;
    }
    for (const { targetMilestoneId } of dependenciesOf(quarter, here)) {
      if (targetMilestoneId === null || cameFrom.has(targetMilestoneId)) continue;
      cameFrom.set(targetMilestoneId, here);
      queue.push(targetMilestoneId);
    }
  }
  return undefined;
};

/** Every cycle's cards once, each in the order of waiting; empty unless an import or an older version brought one. */
export const findCycles = (quarter: Dependencies): readonly (readonly string[])[] => {
  // Cards that wait for nothing, or only for such, cannot be in a cycle: taken away until none is left.
  const open = new Map<string, number>();
  for (const { milestoneId, targetMilestoneId } of quarter.dependencies) {
    if (targetMilestoneId === null) continue;
    open.set(milestoneId, (open.get(milestoneId) ?? 0) + 1);
    if (!open.has(targetMilestoneId)) open.set(targetMilestoneId, 0);
  }
  const free = [...open].filter(([, count]) => count === 0).map(([id]) => id);
  for (const id of free) {
    for (const { milestoneId } of dependentsOf(quarter, id)) {
      const left = (open.get(milestoneId) ?? 0) - 1;
      open.set(milestoneId, left);
      if (left === 0) free.push(milestoneId);
    }
  }
  const cycles: (readonly string[])[] = [];
  const told = new Set<string>();
  for (const [id, count] of open) {
    if (count === 0 || told.has(id)) continue;
    for (const { targetMilestoneId } of dependenciesOf(quarter, id)) {
      const back = targetMilestoneId === null ? undefined : findPath(quarter, targetMilestoneId, id);
      if (back === undefined) continue;
      const cycle = [id, ...back.slice(0, -1)];
      cycle.forEach((one) => told.add(one));
      cycles.push(cycle);
      break;
    }
  }
  return cycles;
};
