import type { ActivityKey } from '../session/agenda';
import type { VoteSubject } from './vote-round';

/** Begins a vote, or shows everybody what it came to. */
export type VoteRoundCommand =
  | {
      readonly kind: 'voteRound.open';
      readonly activity: ActivityKey;
      readonly subjectKind: VoteSubject;
      readonly subjects: readonly string[];
      readonly budget: number;
      readonly mostEach: number;
    }
  | { readonly kind: 'voteRound.reveal'; readonly round: string };
