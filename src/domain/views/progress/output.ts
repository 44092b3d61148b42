import type { IssueState } from './issue-state';

/** Where a piece of work stands. */
export type Standing =
  | 'todo'
  | 'inProgress'
  | 'done'
  /** It is an issue whose state is not known, or not shown to this viewer. */
  | 'unknown'
  /** Its issue was deleted. */
  | 'gone'
  /** It never became an issue. */
  | 'notInJira';

export const STANDINGS: readonly Standing[] = ['done', 'inProgress', 'todo', 'unknown', 'gone', 'notInJira'];

/** How many pieces of work stand where; the parts add up to `total`. */
export type Tally = { readonly [S in Standing]: number } & { readonly total: number };

/** What is known of the issue of a row, as one viewer may see it. */
export interface IssueNow {
  readonly category: IssueState['category'];
  /** `hidden`: it exists, and this viewer may not see it; `unseen`: nobody knows. */
  readonly gone: 'deleted' | 'hidden' | 'unseen' | null;
}

const BY_CATEGORY: Readonly<Record<IssueState['category'], Standing>> = {
  new: 'todo',
  indeterminate: 'inProgress',
  done: 'done',
  undefined: 'unknown',
};

/** @param hasIssue whether the row became an issue, whatever is known of it */
export const standingOf = (hasIssue: boolean, issue: IssueNow | undefined): Standing => {
  if (!hasIssue) return 'notInJira';
  if (issue === undefined) return 'unknown';
  if (issue.gone !== null) return issue.gone === 'deleted' ? 'gone' : 'unknown';
  return BY_CATEGORY[issue.category];
};

export const tallyOf = (standings: readonly Standing[]): Tally => {
  const count = (one: Standing): number => standings.filter((standing) => standing === one).length;
  return {
    todo: count('todo'),
    inProgress: count('inProgress'),
    done: count('done'),
    unknown: count('unknown'),
    gone: count('gone'),
    notInJira: count('notInJira'),
    total: standings.length,
  };
};
