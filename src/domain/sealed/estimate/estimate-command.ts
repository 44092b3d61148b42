import type { Choice } from '../../entities/scoring/score/score';

/** A member's own choice for a card of an open round: giving again replaces it. */
export type EstimateCommand =
  | {
      readonly kind: 'estimate.give';
      readonly round: string;
      readonly card: string;
      readonly value: Choice;
      /** Left out: what was said before stays. */
      readonly because?: string;
    }
  | { readonly kind: 'estimate.withdraw'; readonly round: string; readonly card: string };
