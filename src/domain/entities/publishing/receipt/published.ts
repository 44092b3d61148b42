import type { Receipt } from './receipt';

/** Issues exist in Jira: adds or replaces receipts. Its id is the run's. Has no inverse. */
export interface Published {
  readonly concept: 'receipt';
  readonly kind: 'published';
  readonly id: string;
  readonly was: null;
  readonly now: readonly Receipt[];
}
