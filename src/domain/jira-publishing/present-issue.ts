import type { Json } from '../kernel/json';

/** An issue that a row became, as Jira has it now. */
export interface PresentIssue {
  readonly issueId: string;
  readonly issueKey: string;
  readonly projectId: string;
  readonly projectKey: string;
  readonly issueTypeId: string;
  readonly issueTypeName: string;
  /** Jira's hierarchy: -1 sub-task, 0 standard, 1 epic and above. Absent: Jira did not say. */
  readonly issueTypeLevel?: number;
  readonly statusName: string;
  readonly statusCategory: 'new' | 'indeterminate' | 'done' | 'undefined';
  readonly summary: string;
  /** The description's text without its structure. */
  readonly description: string;
  readonly labels: readonly string[];
  readonly parentIssueId: string | null;
  /** Our property: a claim, since whoever edits the issue can write it. Undefined: it has none. */
  readonly property: Json | undefined;
  /** Fields of Jira's own, by id, each as one text: an option by its id, a number and a day as written, several joined. */
  readonly values: Readonly<Record<string, string>>;
  /** Issues that it is linked to, by link. */
  readonly links: readonly PresentLink[];
}

export interface PresentLink {
  readonly linkId: string;
  readonly linkTypeId: string;
  readonly otherIssueId: string;
  /** Where the other issue stands in the link. */
  readonly other: 'inward' | 'outward';
}
