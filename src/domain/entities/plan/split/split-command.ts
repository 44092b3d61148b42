/** Makes several cards of one that is too large for where it is to stand (S4-6). */
export interface SplitCommand {
  readonly kind: 'milestone.split';
  readonly milestone: string;
  /** What each part is called, in their order; the first is the card itself. Two to six. */
  readonly titles: readonly string[];
  /** Which part, from 0, is waited for by whom: dependencies on the card by id. Who is not named waits for the last part. */
  readonly waiting: readonly { readonly dependency: string; readonly part: number }[];
  /** Every part has the scores of the card; else none has any, since they were said of the whole. */
  readonly keepScores: boolean;
}
