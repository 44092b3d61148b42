import type { ScoreScale } from '../score/score';
import type { End } from './score-round';

/** Begins a silent pass over cards, shows it, and notes what came of it. */
export type ScoreRoundCommand =
  | {
      readonly kind: 'scoreRound.open';
      readonly scale: ScoreScale;
      readonly cards: readonly string[];
      /** The round of which these cards are asked once more; null: it is a pass of its own. */
      readonly follows: string | null;
      /** Sizes have no meaning yet, and whoever leads begins all the same (S3-3). */
      readonly override?: true;
    }
  | { readonly kind: 'scoreRound.reveal'; readonly round: string }
  | { readonly kind: 'scoreRound.hear'; readonly round: string; readonly card: string; readonly end: End }
  | { readonly kind: 'scoreRound.settle'; readonly round: string; readonly cards: readonly string[] };
