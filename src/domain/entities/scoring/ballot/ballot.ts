import type { Effort } from '../../milestones/milestone/effort';

/** One member's choice in a round; its id is `<round>:<member>`, so casting again replaces it. */
export interface Ballot {
  readonly id: string;
  readonly roundId: string;
  readonly memberId: string;
  /** Null: cast, and not for the reader to see before the reveal (S3-4). */
  readonly value: Effort | 'unsure' | null;
}
