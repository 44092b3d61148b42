import { findDependencyProblem } from '../../entities/milestones/dependency/dependency-commands';
import { findWeekProblem } from '../../entities/plan/marker/marker-commands';
import { findById } from '../../kernel/collection';
import type { Change } from '../change';
import { refusal } from '../../kernel/refusal';
import { findLateCards } from '../settings-rules';
import type { Invariant } from './invariant';
import type { Problem } from './problem';

const tooLate: Problem = {
  kind: 'rule',
  refusal: refusal(
    'WEEKS_IN_USE',
    'This would leave cards in weeks that the quarter does not have. Change the weeks first.',
    { rule: 'I10' },
  ),
};

const WEEK_FIELDS = new Set(['endWeek', 'decideByWeek', 'neededByWeek']);

const setsWeek = (change: Change): boolean =>
  change.kind === 'added' || (change.kind === 'edited' && WEEK_FIELDS.has(change.field));

/** Whether a change says anew which card waits for which. */
const linksCards = (change: Change): boolean =>
  change.concept === 'dependency' &&
  (change.kind === 'added' ||
    (change.kind === 'edited' && (change.field === 'targetMilestoneId' || change.field === 'milestoneId')));

/** I10: what stands in a week stands in one that the quarter has. */
const withinWeeks: Invariant = {
  touches: (change) =>
    change.concept === 'quarter'
      ? change.kind === 'edited' && change.field === 'weeks'
      : ['placement', 'milestone', 'dependency', 'marker'].includes(change.concept) && setsWeek(change),
  find: (quarter, change) => {
    const { weeks } = quarter.settings;
    const lastWeek = (): number => {
      switch (change.concept) {
        case 'placement':
          return findById(quarter.placements, change.id)?.endWeek ?? 0;
        case 'milestone':
          return findById(quarter.milestones, change.id)?.decideByWeek ?? 0;
        case 'marker':
          return findById(quarter.markers, change.id)?.endWeek ?? 0;
        case 'dependency':
          return findById(quarter.dependencies, change.id)?.neededByWeek ?? 0;
        default:
          return findLateCards(quarter, weeks).length > 0 ? weeks + 1 : 0;
      }
    };
    return lastWeek() > weeks ? tooLate : undefined;
  },
};

/** I12: no card waits for itself, directly or in a circle; a circle that a table brings is reported (S4-10). */
const withoutCircles: Invariant = {
  touches: linksCards,
  find: (quarter, change) => {
    const dependency = findById(quarter.dependencies, change.id);
    const problem = dependency === undefined ? undefined : findDependencyProblem(quarter, dependency);
    return problem === undefined ? undefined : { kind: 'rule', refusal: problem };
  },
  spares: ['import'],
};

/** I10: what begins does not end before; two who each move one end, and one of them takes theirs back. */
const forwards: Invariant = {
  touches: (change) =>
    (change.concept === 'placement' || change.concept === 'marker') &&
    change.kind === 'edited' &&
    (change.field === 'startWeek' || change.field === 'endWeek'),
  find: (quarter, { concept, id }) => {
    const thing = concept === 'marker' ? findById(quarter.markers, id) : findById(quarter.placements, id);
    const problem = thing === undefined ? undefined : findWeekProblem(thing);
    return problem === undefined ? undefined : { kind: 'rule', refusal: problem };
  },
};

export const planInvariants: readonly Invariant[] = [withinWeeks, withoutCircles, forwards];
