/**
 * Adds one thing. Fields left out take the entity's defaults; the id derives from the command's.
 * `after`: id of the neighbour above, null for first, left out for last.
 */
export interface AddCommand<N extends string, F> {
  readonly kind: `${N}.add`;
  readonly values: Partial<F>;
  readonly after?: string | null;
  /** I2: a fourth key result on purpose. */
  readonly override?: boolean;
}

/**
 * Sets fields. `was` is what the writer saw: where the quarter now holds something else, the command is refused
 * with that value, so that nobody overwrites what they have not seen (G-24). Fields without a `was` are set regardless.
 */
export interface EditCommand<N extends string, F> {
  readonly kind: `${N}.edit`;
  readonly target: string;
  readonly changes: Partial<F>;
  readonly was?: Partial<F>;
  /** What somebody else wrote is cleared, and whoever clears it was told whose it is. */
  readonly confirmed?: boolean;
}

/**
 * Removes a thing and what hangs on it alone (an objective its key results and hypotheses); refused while others refer
 * to it. `confirmed`: it is somebody else's, and whoever removes it was told whose.
 */
export interface RemoveCommand<N extends string> {
  readonly kind: `${N}.remove`;
  readonly target: string;
  readonly confirmed?: boolean;
}

/** Puts a thing behind a neighbour, null for first. */
export interface MoveCommand<N extends string> {
  readonly kind: `${N}.move`;
  readonly target: string;
  readonly after: string | null;
}
