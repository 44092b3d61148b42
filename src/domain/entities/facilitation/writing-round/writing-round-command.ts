import type { WritingActivity } from './writing-round';

/** Begins a time of silent writing, or shows everybody what was written in it. */
export type WritingRoundCommand =
  | { readonly kind: 'writingRound.open'; readonly activity: WritingActivity }
  | { readonly kind: 'writingRound.reveal'; readonly round: string };
