/** Writes down that the team agreed on a revision, with the vote in which it was shown. */
export interface BaselineCommand {
  readonly kind: 'baseline.agree';
  /** Its number. */
  readonly revision: number;
  /** Null: without a vote. */
  readonly round: string | null;
}
