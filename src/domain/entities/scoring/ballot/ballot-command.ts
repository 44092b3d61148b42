import type { Effort } from '../../milestones/milestone/effort';

/** A member's own choice in an open round: casting again replaces it. */
export type BallotCommand =
  | { readonly kind: 'ballot.cast'; readonly round: string; readonly value: Effort | 'unsure' }
  | { readonly kind: 'ballot.withdraw'; readonly round: string };
