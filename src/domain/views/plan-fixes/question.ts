import type { WeeksOf } from './plan-move';

/** What a finding asks of the weeks. */
export interface Question {
  /** Ids of the cards that can make a difference. */
  readonly cards: readonly string[];
  /** Lengths in weeks that a card may have; left out: as long as it is. */
  readonly lengths?: readonly number[];
  readonly isSolved: (weeksOf: WeeksOf) => boolean;
  /** Two moves cannot be enough; left out: nobody knows. */
  readonly isHopeless?: true;
}
