/** A place where cases of one kind are played, each independent of what was played before it. */
export interface Fixture {
  /** Names by which cases can be played, one at a time: `shop:lost-answer@137`. */
  readonly cases: readonly string[];
  /** Of these, those that strike a write to Jira. */
  readonly onJiraWrites: readonly string[];
  /** What there is to play, in a few words. */
  readonly about: string;
  /** What is wrong when all is over; empty: nothing. */
  play(name: string): Promise<readonly string[]>;
  close(): void;
}
