import type { KeyResult } from '../entities/agreement/key-result/key-result';
import type { Objective } from '../entities/agreement/objective/objective';
import type { Quarter } from '../quarter/quarter';
import { quoted, quotedPhrase } from './jql';
import { keyResultCode, objectiveCode } from '../views/thread/codes';

/** A search that Jira runs, with what it finds in words. */
export interface IssueFilter {
  readonly key: string;
  readonly name: string;
  /** What it finds, and how far that can be trusted. */
  readonly explanation: string;
  readonly jql: string;
}

const ofQuarter = (quarterId: string): string => `okraQuarter = ${quoted(quarterId)}`;
const inOrder = (...clauses: readonly string[]): string => `${clauses.join(' AND ')} ORDER BY key ASC`;

export const objectiveFilter = (quarter: Quarter, { id }: Objective): IssueFilter => {
  const code = objectiveCode(quarter, id);
  return {
    key: `objective-${id}`,
    name: `Work items of ${code}`,
    explanation: `The work item of ${code} itself, and those of its cards.`,
    jql: inOrder(ofQuarter(quarter.id), `okraObjective = ${quoted(id)}`),
  };
};

export const keyResultFilter = (quarter: Quarter, keyResult: KeyResult): IssueFilter => {
  const code = `${objectiveCode(quarter, keyResult.objectiveId)} ${keyResultCode(keyResult)}`;
  return {
    key: `key-result-${keyResult.id}`,
    name: `Work items of ${code}`,
    explanation: `Cards that serve ${code}, their tasks, and the objective that it belongs to.`,
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
    name: 'Everything of this quarter',
    explanation: 'Objectives, cards and tasks that were published, wherever they are now.',
    jql: inOrder(ofQuarter(quarterId)),
  },
  {
    key: 'untested',
    name: 'Epics that nothing tests',
    explanation:
      'Epics of which no hypothesis is served by a spike or signal test. Those without any hypothesis are among them.',
    jql: inOrder(ofQuarter(quarterId), 'okraType = "epic"', 'okraTested = "no"'),
  },
  {
    key: 'overdue',
    name: 'Signal tests past their day',
    explanation: 'Signal tests whose week of decision is over, and that are not done.',
    jql: inOrder(
      ofQuarter(quarterId),
      'okraType = "signal_test"',
      'okraDecideBy < startOfDay()',
      'statusCategory != Done',
    ),
  },
  {
    key: 'without-objective',
    name: 'Work without an objective',
    explanation: 'Work items of this space that serve no objective of any quarter, done ones left out.',
    jql: inOrder(`project = ${quoted(projectKey)}`, 'okraObjective IS EMPTY', 'statusCategory != Done'),
  },
];
