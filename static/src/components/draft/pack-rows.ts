import { inFreeRows } from '#domain/kernel/in-free-rows';
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
  const cardsInRooms = cards.filter(isPlaced).map((card) => ({ card, ...barRoom(card, sheet) }));
  return inFreeRows(cardsInRooms.sort((a, b) => a.from - b.from));
};
