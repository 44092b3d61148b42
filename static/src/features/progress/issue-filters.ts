import type { KeyResult } from '#domain/entities/agreement/key-result/key-result';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { quoted, quotedPhrase } from '#domain/jira-publishing/jql';
import type { Quarter } from '#domain/quarter/quarter';
import { keyResultCode, objectiveCode } from '#domain/views/thread/codes';
import { filterWords } from './words/filter-words';

/** A search that Jira runs, with what it finds in words. */
export interface IssueFilter {
  readonly key: string;
  readonly name: string;
  /** What it finds, and how far that can be trusted. */
  readonly explanation: string;
  readonly jql: string;
}

const ofQuarter = (quarterId: string): string => `okraQuarter = ${quoted(quarterId)}`;
// eslint-disable-next-line okra/no-sentence -- a query
const inOrder = (...clauses: readonly string[]): string => `${clauses.join(' AND ')} ORDER BY key ASC`;

export const objectiveFilter = (quarter: Quarter, { id }: Objective): IssueFilter => {
  const code = objectiveCode(quarter, id);
  return {
    key: `objective-${id}`,
    ...filterWords.objective(code),
    jql: inOrder(ofQuarter(quarter.id), `okraObjective = ${quoted(id)}`),
  };
};

export const keyResultFilter = (quarter: Quarter, keyResult: KeyResult): IssueFilter => {
  const code = `${objectiveCode(quarter, keyResult.objectiveId)} ${keyResultCode(keyResult)}`;
  return {
    key: `key-result-${keyResult.id}`,
    ...filterWords.keyResult(code),
    jql: inOrder(ofQuarter(quarter.id), `okraKeyResult ~ ${quotedPhrase(keyResult.id)}`),
  };
};

/**
 * Ready-made searches of a quarter. They find what issues say of themselves, which whoever edits an issue can change;
 * OKRA's own numbers do not rest on it.
 */
export const quarterFilters = (quarterId: string, projectKey: string): readonly IssueFilter[] => [
  {
    key: 'everything',
    ...filterWords.everything,
    jql: inOrder(ofQuarter(quarterId)),
  },
  {
    key: 'untested',
    ...filterWords.untested,
    jql: inOrder(ofQuarter(quarterId), 'okraType = "epic"', 'okraTested = "no"'),
  },
  {
    key: 'overdue',
    ...filterWords.overdue,
    jql: inOrder(
      ofQuarter(quarterId),
      'okraType = "signal_test"',
      'okraDecideBy < startOfDay()',
      'statusCategory != Done',
    ),
  },
  {
    key: 'without-objective',
    ...filterWords.withoutObjective,
    // eslint-disable-next-line okra/no-sentence -- a query
    jql: inOrder(`project = ${quoted(projectKey)}`, 'okraObjective IS EMPTY', 'statusCategory != Done'),
  },
];
