import type { Hypothesis } from '../../entities/agreement/hypothesis/hypothesis';
import type { Objective } from '../../entities/agreement/objective/objective';
import { MAX_KEY_RESULTS } from '../../entities/agreement/key-result/key-result-commands';
import type { KeyResult } from '../../entities/agreement/key-result/key-result';
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

/** OBJ_UNLINKED. */
export const findUnlinked = (quarter: Quarter): readonly Finding[] =>
  quarter.objectives
    .filter((objective) => isAlive(objective) && !isLinkedUpward(quarter, objective))
    .map((objective) =>
      findingOf('OBJ_UNLINKED', 'objective', objective, {
        brief: 'Serves nothing above',
        message: 'This objective serves neither a company objective nor the vision.',
        nextStep: 'Link it to what the company wants, or ask whether it belongs into this quarter.',
      }),
    );

/** KR_COUNT. */
export const findMiscounted = (quarter: Quarter): readonly Finding[] =>
  quarter.objectives.filter(isAlive).flatMap((objective) => {
    const count = keyResultsOf(quarter, objective.id).length;
    if (count > 0 && count <= MAX_KEY_RESULTS) return [];
    return [
      findingOf(
        'KR_COUNT',
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
  });

/** The key results that a team goes on with: written by somebody, of an objective that was not given up. */
export const livingKeyResults = (quarter: Quarter): readonly KeyResult[] =>
  quarter.objectives
    .filter(isAlive)
    .flatMap(({ id }) => keyResultsOf(quarter, id))
    .filter(({ stub }) => !stub);

/** KR_NO_HYPOTHESIS. */
export const findUncovered = (quarter: Quarter): readonly Finding[] =>
  livingKeyResults(quarter)
    .filter(({ id }) => hypothesesOfKeyResult(quarter, id).length === 0)
    .map((keyResult) =>
      findingOf('KR_NO_HYPOTHESIS', 'keyResult', keyResult, {
        brief: 'No hypothesis',
        message: 'No hypothesis says what would have to be true for this key result to move.',
        nextStep: 'Write one, or link one of the objective.',
      }),
    );
