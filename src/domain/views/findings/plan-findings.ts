import type { Dependency } from '../../entities/milestones/dependency/dependency';
import type { Quarter } from '../../quarter/quarter';
import { perThing } from '../../kernel/per-thing';
import { findById } from '../../kernel/collection';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Finding } from './finding';
import { findingOf } from './finding-of';

/** DEP_AFTER_DEPENDENT or DEP_UNPLACED of one dependency; none or one. */
export const findOutOfOrder = (quarter: Quarter, dependency: Dependency): readonly Finding[] => {
  const dependent = findById(quarter.milestones, dependency.milestoneId);
  const prerequisite = findById(quarter.milestones, dependency.targetMilestoneId ?? '');
  const placed = findById(quarter.placements, dependency.milestoneId);
  if (dependent === undefined || prerequisite === undefined || placed === undefined) return [];
  if (!isOnTheBoard(dependent) || prerequisite.status === 'done') return [];
  const before = findById(quarter.placements, prerequisite.id);
  if (before === undefined || !isOnTheBoard(prerequisite) || prerequisite.status === 'parked') {
    return [
      findingOf('DEP_UNPLACED', 'milestone', dependent, {
        part: dependency.id,
        brief: 'Prerequisite not placed',
        message: `It waits for “${prerequisite.title}”, which has no weeks in this quarter.`,
        nextStep: `Place “${prerequisite.title}” before week ${placed.startWeek}, or take this one off the plan.`,
      }),
    ];
  }
  if (before.endWeek < placed.startWeek) return [];
  const weeks = before.endWeek - placed.startWeek + 1;
  const shift = weeks === 1 ? 'one week' : `${weeks} weeks`;
  // Handing over within a week happens (a warning); ending after the dependent began cannot work.
  const sameWeek = before.endWeek === placed.startWeek;
  return [
    findingOf('DEP_AFTER_DEPENDENT', 'milestone', dependent, {
      part: dependency.id,
      severity: sameWeek ? 'warn' : 'error',
      brief: sameWeek ? 'Handover in one week' : 'Starts too early',
      message: sameWeek
        ? `It starts in week ${placed.startWeek}, the week in which “${prerequisite.title}” ends.`
        : `It starts in week ${placed.startWeek}, before “${prerequisite.title}” ends in week ${before.endWeek}.`,
      nextStep: `Start it ${shift} later, in week ${before.endWeek + 1}, or end “${prerequisite.title}” ${shift} earlier.`,
    }),
  ];
};

/** DEP_AFTER_DEPENDENT and DEP_UNPLACED: a sequence that cannot hold. Several rules ask for it at once: found once a quarter. */
export const planFindings = perThing((quarter: Quarter): readonly Finding[] =>
  quarter.dependencies.flatMap((dependency) => findOutOfOrder(quarter, dependency)),
);
