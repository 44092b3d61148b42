import { findCycles } from '../../entities/milestones/dependency/dependency-graph';
import type { Quarter } from '../../quarter/quarter';
import { findById } from '../../kernel/collection';
import type { Finding } from './finding';
import { findingOf } from './finding-of';

/** UNRESOLVED_LINK: what only an import can bring. */
export const findUnresolved = (quarter: Quarter): readonly Finding[] => [
  ...quarter.objectives
    .filter(({ stub }) => stub)
    .map((objective) =>
      findingOf('UNRESOLVED_LINK', 'objective', objective, {
        brief: 'Named by an import',
        message: 'An import named this objective and did not say what it is.',
        nextStep: 'Write it out, or point the milestones to the objective that was meant.',
      }),
    ),
  ...quarter.keyResults
    .filter(({ stub }) => stub)
    .map((keyResult) =>
      findingOf('UNRESOLVED_LINK', 'keyResult', keyResult, {
        brief: 'Named by an import',
        message: `An import named KR${keyResult.ordinal} of this objective and did not say what it is.`,
        nextStep: 'Write it out, or point the milestones to the key result that was meant.',
      }),
    ),
  ...quarter.hypotheses
    .filter(({ objectiveId }) => objectiveId === null)
    .map((hypothesis) =>
      findingOf('UNRESOLVED_LINK', 'hypothesis', hypothesis, {
        brief: 'No objective',
        message: 'An import brought this hypothesis without an objective.',
        nextStep: 'Choose the objective that it is about.',
      }),
    ),
];

/** DEP_CYCLE. */
export const findCircles = (quarter: Quarter): readonly Finding[] =>
  findCycles(quarter).flatMap((cycle) => {
    const milestones = cycle.flatMap((id) => findById(quarter.milestones, id) ?? []);
    const [first] = milestones;
    if (first === undefined) return [];
    const path = [...milestones, first].map(({ title }) => `“${title}”`).join(' → ');
    return [
      findingOf('DEP_CYCLE', 'milestone', first, {
        brief: 'Waits for itself',
        message: `These milestones wait for each other in a circle: ${path}.`,
        nextStep: 'Remove one of the dependencies.',
      }),
    ];
  });
