/** What the app owes Atlassian about the accounts it stores. */
export interface AccountReport {
  send(): Promise<{ readonly reported: number; readonly closed: number }>;
}

/** What is stored about a removed quarter beside its entries: people, links and states of issues, uploads. */
export interface QuarterRemains {
  /** Reads no entries; false: time ran out, and the weekly sweep goes on. */
  clear(quarterId: string, until: number): Promise<boolean>;
}

/** Deletes what removed quarters left, and what lagging queries did not show to their removal. */
export interface Sweeper {
  sweep(until: number): Promise<void>;
}
