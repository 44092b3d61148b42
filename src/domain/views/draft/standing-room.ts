import { neighboursOf } from './card-chain';
import type { DraftCard } from './draft-view';

/** Weeks in which a card can stand, as far as the weeks of others say; null: that end is open. */
export interface StandingRoom {
  /** The week after the last card ends that it waits for. */
  readonly notBefore: number | null;
  /** The week in which the first card begins that waits for it. */
  readonly neededFrom: number | null;
}

/** Where a card could stand while all others stay where they are (S4-8). What is done keeps nobody waiting. */
export const standingRoom = (cards: readonly DraftCard[], card: DraftCard): StandingRoom => {
  const { waitsFor, comesBefore } = neighboursOf(cards, card);
  const ends = waitsFor.flatMap(({ card: { endWeek }, standing }) =>
    endWeek === null || standing === 'done' ? [] : [endWeek],
  );
  const starts = card.done
    ? []
    : comesBefore.flatMap(({ card: { startWeek } }) => (startWeek === null ? [] : [startWeek]));
  return {
    notBefore: ends.length === 0 ? null : Math.max(...ends) + 1,
    neededFrom: starts.length === 0 ? null : Math.min(...starts),
  };
};
