/** What the app last learned of an issue of a quarter, from an event or a look of its own; a claim of what Jira held then. */
export interface IssueState {
  readonly issueId: string;
  readonly issueKey: string;
  readonly projectId: string;
  readonly issueTypeId: string;
  readonly issueTypeName: string;
  readonly statusName: string;
  readonly category: 'new' | 'indeterminate' | 'done' | 'undefined';
  /**
   * A security level hides it from some who may browse its project, or may do so: events do not tell, so what an
   * event brought counts as hidden until somebody read the issue itself.
   */
  readonly isRestricted: boolean;
  /** Jira itself said that it was deleted. */
  readonly isDeleted: boolean;
  /** The app looked and did not find it. That proves nothing: what was known of it stays. */
  readonly isUnseen: boolean;
  /** Milliseconds since the epoch at which Jira held this; an older word never replaces a newer one. */
  readonly at: number;
}

/**
 * Of two words about one issue the one that counts; events come late, twice and in any order. Ids are never given
 * again, so a deletion is the last word whenever it arrives.
 */
export const laterState = (known: IssueState | undefined, heard: IssueState): IssueState => {
  if (known === undefined || heard.isDeleted) return heard;
  return known.isDeleted || heard.at < known.at ? known : heard;
};

/** Whether two states say the same, whenever it was. */
export const saysTheSame = (a: IssueState, b: IssueState): boolean =>
  a.issueKey === b.issueKey &&
  a.projectId === b.projectId &&
  a.issueTypeId === b.issueTypeId &&
  a.issueTypeName === b.issueTypeName &&
  a.statusName === b.statusName &&
  a.category === b.category &&
  a.isRestricted === b.isRestricted &&
  a.isDeleted === b.isDeleted &&
  a.isUnseen === b.isUnseen;
