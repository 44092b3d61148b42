import type { DraftCard } from '#domain/views/draft/draft-view';

/** A card with the columns that it takes; its bar covers the planned weeks, its label may need more room. */
export interface PackedCard {
  readonly card: DraftCard;
  readonly row: number;
  /** Columns taken, 1-based, both included. */
  readonly from: number;
  readonly to: number;
  /** Where the label of a bar too short for it stands. */
  readonly labelSide: 'inside' | 'right' | 'left';
}

/** A bar of one week has room for its mark alone: its label takes this many weeks beside it. */
const LABEL_WEEKS = 2;

type Placed = DraftCard & { readonly startWeek: number; readonly endWeek: number };

export const isPlaced = (card: DraftCard): card is Placed => card.startWeek !== null && card.endWeek !== null;

const room = (card: Placed, weeks: number): Pick<PackedCard, 'from' | 'to' | 'labelSide'> => {
  if (card.endWeek > card.startWeek) return { from: card.startWeek, to: card.endWeek, labelSide: 'inside' };
  return card.endWeek + LABEL_WEEKS <= weeks
    ? { from: card.startWeek, to: card.endWeek + LABEL_WEEKS, labelSide: 'right' }
    : { from: Math.max(1, card.startWeek - LABEL_WEEKS), to: card.endWeek, labelSide: 'left' };
};

/** Rows of a lane: cards by start, each in the first row that is free. The same cards always give the same rows. */
export const packRows = (cards: readonly DraftCard[], weeks: number): readonly PackedCard[] => {
  const taken: { from: number; to: number }[][] = [];
  return cards
    .filter(isPlaced)
    .map((card) => ({ card, ...room(card, weeks) }))
    .sort((a, b) => a.from - b.from)
    .map((wanted) => {
      const free = taken.findIndex((row) =>
        row.every(({ from, to }) => wanted.from > to || wanted.to < from),
      );
      const row = free < 0 ? taken.length : free;
      (taken[row] ??= []).push(wanted);
      return { ...wanted, row: row + 1 };
    });
};
