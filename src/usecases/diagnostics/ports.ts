import type { AccessPorts } from '../quarter/access-quarter';

/** What the platform says of the app that runs. */
export interface AppFacts {
  readonly version: string;
  /** DEVELOPMENT, STAGING or PRODUCTION. */
  readonly environment: string;
  /** `none`: nobody has to pay for the app. */
  readonly license: 'active' | 'inactive' | 'none';
}

/** What came of several rounds in each of which some writers created one new key at the same moment. */
export interface StorageTrial {
  readonly rounds: number;
  readonly writers: number;
  /** Rounds of which no writer knew what became of theirs. */
  readonly unknown: number;
  /** Rounds in which more than one was told that theirs was the first. */
  readonly twice: number;
  /** Rounds after which a strict read, or a batch, did not show the key. */
  readonly missed: number;
  readonly missedByBatch: number;
}

export interface StorageTrials {
  /**
   * From then on OKRA takes changes, or takes none, by what this trial showed.
   * @throws StorageBusy where it was tried a moment ago
   */
  tryThoroughly(): Promise<StorageTrial>;
}

/** Whether a hint reaches those who listen, as far as whoever sends it can tell. */
export interface HintTrial {
  /** Of the two tokens, to publish and to subscribe. */
  readonly signed: number;
  /** `unheard`: taken, and nobody listens. */
  readonly published: 'taken' | 'unheard' | 'refused';
}

export interface HintTrials {
  /** Announces `seq` once more, which does no harm. */
  tryHint(quarterId: string, seq: number): Promise<HintTrial>;
}

/** What Jira shows to whoever asks and to the app. Null: Jira refused the question. */
export interface JiraSight {
  /** Issues of a quarter that a search by OKRA's own alias finds, at most 100. */
  found(quarterId: string): Promise<number | null>;
  /** How many of these issues are there. */
  seen(issueIds: readonly string[], as: 'user' | 'app'): Promise<number | null>;
  /** Whether the app may browse a project. */
  appBrowses(projectId: string): Promise<boolean>;
}

export interface DiagnosticsPorts extends AccessPorts {
  readonly app: () => AppFacts;
  readonly storageTrials: StorageTrials;
  readonly hintTrials: HintTrials;
  readonly sight: JiraSight;
}
