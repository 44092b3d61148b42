import { dependentsOf } from '../entities/milestones/dependency/dependency-graph';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import { milestonesOfHypothesis } from '../views/findings/milestone-findings';
import type { Quarter } from '../quarter/quarter';
import { findById } from '../kernel/collection';
import { isOnTheBoard } from '../entities/milestones/milestone/lineage';
import { kindOfMilestone } from '../entities/publishing/mapping/kind-of-milestone';
import type { PublishMapping, TypeChoice } from '../entities/publishing/mapping/publish-mapping';
import { findRow } from '../entities/publishing/row/row';

/** Epics that a card serves: those that test a hypothesis of its, and those that wait for it. */
const epicsServed = (quarter: Quarter, milestone: Milestone): ReadonlySet<string> => {
  const waiting = dependentsOf(quarter, milestone.id).flatMap(
    ({ milestoneId }) => findById(quarter.milestones, milestoneId) ?? [],
  );
  const tested = milestone.hypothesisIds.flatMap((id) => milestonesOfHypothesis(quarter, id));
  return new Set(
    [...waiting, ...tested]
      .filter((one) => one.type === 'epic' && one.id !== milestone.id && isOnTheBoard(one))
      .map(({ id }) => id),
  );
};

/** The issue type that tasks of a card become; undefined: they stay in OKRA. */
export const findTaskType = (milestone: Milestone, mapping: PublishMapping): TypeChoice | undefined => {
  if (mapping.tasks === null) return undefined;
  const { level } = mapping.types[kindOfMilestone(milestone.type)];
  return (level >= 1 ? mapping.tasks.underEpic : mapping.tasks.underStandard) ?? undefined;
};

/**
 * The card whose issue becomes the parent: of a task its card; of a spike, enabler or signal test the one epic that
 * it serves, where the mapping asks for it and Jira's hierarchy has the one right above the other. Null: none.
 */
export const parentOf = (quarter: Quarter, row: string, mapping: PublishMapping): string | null => {
  const found = findRow(quarter, row);
  if (found === undefined || found.kind === 'objective') return null;
  if (found.kind === 'task') return found.milestone.id;
  if (!mapping.children || found.kind === 'epic' || found.kind === 'untyped') return null;
  if (mapping.types.epic.level !== mapping.types[found.kind].level + 1) return null;
  const [epic, ...more] = epicsServed(quarter, found.milestone);
  return epic === undefined || more.length > 0 ? null : epic;
};
