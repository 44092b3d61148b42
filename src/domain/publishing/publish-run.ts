/** Rows a publisher asked for, and the batch in flight: what must be settled before another begins. */
export interface PublishRun {
  readonly id: string;
  readonly memberId: string;
  readonly startedAt: string;
  /** Ids of objectives and milestones, objectives first. */
  readonly rows: readonly string[];
  /** Written before the call that creates; null: nothing is in doubt. */
  readonly intent: PublishIntent | null;
  readonly state: 'running' | 'stopped' | 'done';
  /** Rows that Jira refused, with its own words. */
  readonly refused: readonly { readonly row: string; readonly message: string }[];
}

export interface PublishIntent {
  readonly id: string;
  readonly rows: readonly string[];
  /** ISO instant at which the call was about to go out. */
  readonly at: string;
  /** Highest issue number of the project known before the call; doubt is settled from the next one on. */
  readonly highestNumber: number;
}
