/** A difference that somebody took, and what it changes, as it was shown to them. */
export interface TakenDifference {
  readonly key: string;
  /** Empty: something new. */
  readonly was: string;
}

/** What somebody chose of what files say otherwise than the quarter. */
export interface ImportReview {
  /** Of a title that several things have: which of them it is, by its id, or `new`. */
  readonly sameAs: Readonly<Record<string, string>>;
  /** Empty cells of tables take away what stands there. */
  readonly clears: boolean;
  readonly taken: readonly TakenDifference[];
}
