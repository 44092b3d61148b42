import type { WorkNarrowing } from '#domain/existing-work/work-query';
import type { SearchedQuery } from '#domain/jira-publishing/issue-query';
import type { PresentIssue } from '#domain/jira-publishing/present-issue';
import type { Linking } from '../linking/ports';

/** A work item as a list of them shows it. */
export interface ListedWork extends Pick<
  PresentIssue,
  | 'issueId'
  | 'issueKey'
  | 'summary'
  | 'issueTypeId'
  | 'issueTypeName'
  | 'issueTypeLevel'
  | 'statusName'
  | 'statusCategory'
  | 'labels'
  | 'property'
> {
  readonly parent: { readonly issueId: string; readonly issueKey: string; readonly summary: string } | null;
}

export interface WorkPage {
  readonly work: readonly ListedWork[];
  /** Asks for the next page; null: this is the last. */
  readonly next: string | null;
}

/** Work items as the caller finds them. */
export interface WorkList {
  /** By the index; what is in no such project is left out, whatever the query says. */
  page(
    projectId: string,
    asked: { readonly query: SearchedQuery; readonly narrowing: WorkNarrowing },
    at: { readonly most: number; readonly token: string | null },
  ): Promise<WorkPage>;
  /** Past the index, in any project; what is not there, or not for them, is not in the answer. */
  byKeys(keys: readonly string[]): Promise<readonly ListedWork[]>;
}

/** What bringing in work that exists works with. */
export interface ExistingWork extends Linking {
  readonly work: WorkList;
}
