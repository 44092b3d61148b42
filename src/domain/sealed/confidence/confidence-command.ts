import type { Confidence } from '../../entities/facilitation/confidence-round/confidence-round';

/** Says how sure one is of the draft and why, whatever one said before, or takes it back. */
export type ConfidenceCommand =
  | {
      readonly kind: 'confidence.give';
      readonly round: string;
      readonly value: Confidence;
      readonly because: string;
    }
  | { readonly kind: 'confidence.withdraw'; readonly round: string };
