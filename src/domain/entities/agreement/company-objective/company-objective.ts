import type { Rank } from '../../../kernel/rank';

/** What the company wants; read-only while the team works (I14). Any number of key results. */
export interface CompanyObjective {
  readonly id: string;
  /** Short name used as a tag: `Trust`. */
  readonly nick: string;
  /** `P1`, `P2`, ... or empty. */
  readonly priority: string;
  readonly title: string;
  readonly description: string;
  readonly keyResults: readonly string[];
  /** Member who added it; absent: nobody knows any more, and it is nobody's. */
  readonly by?: string;
  readonly rank: Rank;
}
