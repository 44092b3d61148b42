import type { SearchedQuery, TypedQuery } from '#domain/jira-publishing/issue-query';
import type { Publishing, WriteAnswer } from '../publish/ports';

/** An issue as a search shows it. */
export interface FoundIssue {
  readonly issueId: string;
  readonly issueKey: string;
  readonly summary: string;
  readonly issueTypeName: string;
  readonly statusName: string;
  readonly statusCategory: 'new' | 'indeterminate' | 'done' | 'undefined';
}

/** An issue that says it is a card: a claim, made by whoever edits it. */
export interface ClaimedCard {
  readonly issueId: string;
  readonly ledger: string;
  readonly quarter: string;
  readonly row: string;
}

export interface IssueSearch {
  /** What is wrong with a query, as Jira says to the caller; null: nothing. */
  problemOf(query: TypedQuery): Promise<string | null>;
  /** As the caller and by the index; what is in no such project is left out, whatever the query says. */
  find(projectId: string, query: SearchedQuery, most: number): Promise<readonly FoundIssue[]>;
  /** As the caller and past the index, in any project; what is not there, or not for them, is not in the answer. */
  findByKeys(keys: readonly string[]): Promise<readonly FoundIssue[]>;
  /** As the caller: issues of any project that say they are a card of this quarter. */
  claims(quarterId: string): Promise<readonly ClaimedCard[]>;
}

/** Our property of an issue, written as the caller, so that Jira's own permission to edit decides. */
export interface IssueMarks {
  /** Repeatable. */
  put(issueId: string, property: unknown): Promise<WriteAnswer<null>>;
  /** Taking away what is not there changes nothing. */
  take(issueId: string): Promise<WriteAnswer<null>>;
}

/** What linking by hand works with. */
export interface Linking extends Publishing {
  readonly search: IssueSearch;
  readonly marks: IssueMarks;
}
