import { byId } from '#domain/kernel/collection';
import { inFreeRows } from '#domain/kernel/in-free-rows';
import type { CardWeeks } from '#domain/views/revisions/draft-difference';
import { textWidth } from '../../../components/draft/text-width';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';

/** A card on a small board, which is looked at and not worked on. */
export interface SmallCard extends CardWeeks {
  readonly id: string;
  readonly title: string;
  readonly type: MilestoneType | null;
  readonly isDone?: boolean;
  /** `quiet`: it is there and not what is talked about; `changed`: it is. */
  readonly tone?: 'quiet' | 'changed';
  /** Other weeks, in which it stood. */
  readonly ghost?: CardWeeks | null;
  /** By which a list beside the board names it. */
  readonly number?: number;
  /** Behind its title. */
  readonly tag?: string;
}

/** A card and the columns that it takes with its words, 1-based, both included. */
export interface PlacedSmallCard {
  readonly card: SmallCard;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly side: 'right' | 'left';
}

/** Mark, edge and gaps of a bar, its letters, and what stands behind them, in px. */
const BESIDE_TEXT = 46;
const LETTERS = 11;
const TAG = 52;

const wordWeeks = ({ title, tag }: SmallCard, column: number): number =>
  Math.ceil((BESIDE_TEXT + textWidth(title, LETTERS) + (tag === undefined ? 0 : TAG)) / column);

const roomOf = (
  card: SmallCard,
  weeks: number,
  column: number | null,
): Omit<PlacedSmallCard, 'card' | 'row'> => {
  const ghost = card.ghost ?? card;
  const first = Math.min(card.startWeek, ghost.startWeek);
  const last = Math.max(card.endWeek, ghost.endWeek);
  if (column === null) return { from: first, to: last, side: 'right' };
  const needed = wordWeeks(card, column);
  const end = card.startWeek + needed - 1;
  if (end <= Math.max(weeks, card.endWeek)) return { from: first, to: Math.max(last, end), side: 'right' };
  // Too near the end of the quarter: the words stand before the bar, as far as there is room.
  return needed - 1 > card.startWeek - 1 && weeks - card.startWeek + 1 > card.startWeek - 1
    ? { from: first, to: weeks, side: 'right' }
    : { from: Math.min(first, Math.max(1, card.startWeek - needed)), to: last, side: 'left' };
};

/**
 * Rows of a lane: cards by their first week, then id, each in the first row that is free over all that it takes. The same
 * cards always give the same rows.
 *
 * @param column width of a week in px; null: cards show no words
 */
export const placeCards = (
  cards: readonly SmallCard[],
  weeks: number,
  column: number | null,
): readonly PlacedSmallCard[] =>
  inFreeRows(
    cards
      .toSorted((a, b) => a.startWeek - b.startWeek || byId(a, b))
      .map((card) => ({ card, ...roomOf(card, weeks, column) })),
  );
