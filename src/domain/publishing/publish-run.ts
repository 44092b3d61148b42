/** Rows a publisher asked for, and the batch in flight: what must be settled before another begins. */
export interface PublishRun {
  readonly id: string;
  /** Who started it; null: somebody who may publish and has not joined the quarter. */
  readonly memberId: string | null;
  /** ISO instant. */
  readonly startedAt: string;
  /** ISO instant of the last thing that this run wrote; an old one tells that its publisher went away. */
  readonly activeAt: string;
  /** Ids of objectives and milestones, objectives first. */
  readonly rows: readonly string[];
  /** Written before the call that creates; null: nothing is in doubt. */
  readonly intent: PublishIntent | null;
  readonly state: 'running' | 'stopped' | 'done';
  /** Highest issue number of the project seen so far. */
  readonly highestNumber: number;
  /** Rows of one call: 50 at first, halved by slow answers. */
  readonly batchSize: number;
  /** ISO instant before which nothing more is created, so that no issue is written too often. */
  readonly notBefore: string;
  /** Create screens as read when the run began, by issue type. */
  readonly screens: readonly PublishScreen[];
  /** Rows that were not created: by Jira in its own words, or by the check before. */
  readonly refused: readonly RefusedRow[];
  /** Links that Jira refused, as `from to`: the run is over without them. */
  readonly unlinked: readonly string[];
  /** Issues that came to light for a card that had one already. */
  readonly doubles: readonly PublishedRow[];
}

/** Which of our optional fields the create screen of an issue type takes. */
export interface PublishScreen {
  readonly issueTypeId: string;
  readonly labels: boolean;
  readonly description: boolean;
  readonly links: boolean;
}

/** What is about to be created. */
export interface PublishIntent {
  readonly id: string;
  readonly rows: readonly string[];
  /** ISO instant at which the call was about to go out. */
  readonly at: string;
  /** Highest issue number of the project known before the call; doubt is settled from the next one on. */
  readonly highestNumber: number;
}

export interface RefusedRow {
  readonly row: string;
  readonly code: string;
  readonly message: string;
  readonly solution: string;
}

export interface PublishedRow {
  readonly row: string;
  readonly issueId: string;
  readonly issueKey: string;
}

export const LARGEST_BATCH = 50;
