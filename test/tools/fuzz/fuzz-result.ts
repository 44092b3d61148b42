/** What one kind of random input found out. */
export interface FuzzResult {
  /** What was tried, in a line. */
  readonly tried: string;
  /** The input, what came of it, and how it is tried again. */
  readonly failures: readonly string[];
}

export interface FuzzOptions {
  readonly seed: number;
  /** How long to go on. */
  readonly ms: number;
  /** Instead: how many inputs, however long they take. */
  readonly runs?: number;
  /** Of a failure that was told: only that input. */
  readonly path?: string;
}

export type Fuzz = (options: FuzzOptions) => Promise<FuzzResult>;
