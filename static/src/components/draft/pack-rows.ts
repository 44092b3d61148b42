import type { DraftCard } from '#domain/views/draft/draft-view';
import { barRoom, isPlaced, type BarRoom } from './bar-room';
import type { BoardSheet } from './board-sheet';

/** A card with the columns that it takes; its bar covers the planned weeks, its label may need more room. */
export interface PackedCard extends BarRoom {
  readonly card: DraftCard;
  /** 1-based. */
  readonly row: number;
}

/** Rows of a lane: cards by start, each in the first row that is free. The same cards always give the same rows. */
export const packRows = (cards: readonly DraftCard[], sheet: BoardSheet): readonly PackedCard[] => {
  const taken: { from: number; to: number }[][] = [];
  return cards
    .filter(isPlaced)
    .map((card) => ({ card, ...barRoom(card, sheet) }))
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
