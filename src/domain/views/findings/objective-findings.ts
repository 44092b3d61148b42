import type { Hypothesis } from '../../entities/agreement/hypothesis/hypothesis';
import type { Objective } from '../../entities/agreement/objective/objective';
import { MAX_KEY_RESULTS } from '../../entities/agreement/key-result/key-result-commands';
import { keyResultsOf } from '../../entities/agreement/key-result/key-results-of';
import type { Quarter } from '../../quarter/quarter';
import { groupedBy } from '../../kernel/collection';
import type { Finding } from './finding';
import { findingOf } from './finding-of';

const covered = ({ keyResultIds }: Hypothesis): readonly string[] => keyResultIds;

/** The hypotheses that cover a key result. */
export const hypothesesOfKeyResult = (quarter: Quarter, keyResultId: string): readonly Hypothesis[] =>
  groupedBy(quarter.hypotheses, covered).get(keyResultId) ?? [];

/** What the team works on: not given up, and written by somebody. */
export const isAlive = ({ status, stub }: Objective): boolean =>
  status !== 'dropped' && status !== 'deferred' && !stub;

/** Whether it serves something above: a company objective, or the vision where there is one. */
export const isLinkedUpward = (quarter: Quarter, { companyObjectiveIds, servesVision }: Objective): boolean =>
  companyObjectiveIds.length > 0 || (servesVision && quarter.visions.length > 0);

const findUnlinked = (quarter: Quarter, objective: Objective): readonly Finding[] =>
  isLinkedUpward(quarter, objective)
    ? []
    : [
        findingOf('OBJ_UNLINKED', 'warn', 'objective', objective, {
          brief: 'Serves nothing above',
          message: 'This objective serves neither a company objective nor the vision.',
          nextStep: 'Link it to what the company wants, or ask whether it belongs into this quarter.',
        }),
      ];

const findCount = (quarter: Quarter, objective: Objective): readonly Finding[] => {
  const count = keyResultsOf(quarter, objective.id).length;
  if (count > 0 && count <= MAX_KEY_RESULTS) return [];
  return [
    findingOf(
      'KR_COUNT',
      'warn',
      'objective',
      objective,
      count === 0
        ? {
            brief: 'No key result',
            message: 'This objective has no key result, so nobody can tell when it is reached.',
            nextStep: 'Add one to three key results.',
          }
        : {
            brief: 'Many key results',
            message: `This objective has ${count} key results; more than ${MAX_KEY_RESULTS} scatter the attention.`,
            nextStep: 'Keep the one to three that matter most.',
          },
    ),
  ];
};

const findUncovered = (quarter: Quarter, objective: Objective): readonly Finding[] =>
  keyResultsOf(quarter, objective.id)
    .filter((keyResult) => !keyResult.stub && hypothesesOfKeyResult(quarter, keyResult.id).length === 0)
    .map((keyResult) =>
      findingOf('KR_NO_HYPOTHESIS', 'warn', 'keyResult', keyResult, {
        brief: 'No hypothesis',
        message: 'No hypothesis says what would have to be true for this key result to move.',
        nextStep: 'Write one, or link one of the objective.',
      }),
    );

/** OBJ_UNLINKED, KR_COUNT and KR_NO_HYPOTHESIS. */
export const objectiveFindings = (quarter: Quarter): readonly Finding[] =>
  quarter.objectives
    .filter(isAlive)
    .flatMap((objective) => [
      ...findUnlinked(quarter, objective),
      ...findCount(quarter, objective),
      ...findUncovered(quarter, objective),
    ]);
