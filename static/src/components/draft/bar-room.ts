import type { DraftCard } from '#domain/views/draft/draft-view';
import type { BoardSheet } from './board-sheet';
import { linesOf, textWidth } from './text-width';

export type PlacedCard = DraftCard & { readonly startWeek: number; readonly endWeek: number };

export const isPlaced = (card: DraftCard): card is PlacedCard =>
  card.startWeek !== null && card.endWeek !== null;

/** What a card takes of its row, with its words. */
export interface BarRoom {
  /** Columns taken, 1-based, both included. */
  readonly from: number;
  readonly to: number;
  /** Where its words stand: in the bar, beside it, or beginning in it and running over its end. */
  readonly labelSide: 'inside' | 'right' | 'left' | 'over';
  /** Of its title. */
  readonly lines: number;
}

/** Letters of a title, in px. */
const TITLE_SIZE = 12;

const MOST_LINES = 3;

/** Edge and air of a bar, and what a label beside it leaves free, in px. */
const INSIDE = 22;
const BESIDE = 16;
/** The mark before a title in one line, with its air. */
const MARKED = 38;

const detailed = (card: PlacedCard, { weeks, column }: BoardSheet): BarRoom => {
  const { startWeek, endWeek, title } = card;
  const length = endWeek - startWeek + 1;
  const inside = linesOf(title, length * column - INSIDE, TITLE_SIZE);
  if (length > 1 && inside <= MOST_LINES)
    return { from: startWeek, to: endWeek, labelSide: 'inside', lines: inside };
  const linesIn = (taken: number): number => linesOf(title, taken * column - BESIDE, TITLE_SIZE);
  const wanted = [2, 3, 4].find((taken) => linesIn(taken) <= (taken === 2 ? 2 : MOST_LINES)) ?? 4;
  if (endWeek + wanted <= weeks)
    return {
      from: startWeek,
      to: endWeek + wanted,
      labelSide: 'right',
      lines: Math.min(linesIn(wanted), MOST_LINES),
    };
  if (startWeek - wanted >= 1)
    return {
      from: startWeek - wanted,
      to: endWeek,
      labelSide: 'left',
      lines: Math.min(linesIn(wanted), MOST_LINES),
    };
  // A quarter without room on either side: what it holds of the title, the whole of which its name tells.
  return length > 1
    ? { from: startWeek, to: endWeek, labelSide: 'inside', lines: MOST_LINES }
    : weeks - endWeek >= startWeek - 1
      ? { from: startWeek, to: weeks, labelSide: 'right', lines: MOST_LINES }
      : { from: 1, to: endWeek, labelSide: 'left', lines: MOST_LINES };
};

const compact = ({ startWeek, endWeek, title }: PlacedCard, { weeks, column }: BoardSheet): BarRoom => {
  const words = MARKED + textWidth(title, TITLE_SIZE);
  const taken = Math.ceil(words / column);
  if (taken <= endWeek - startWeek + 1)
    return { from: startWeek, to: endWeek, labelSide: 'inside', lines: 1 };
  if (startWeek + taken - 1 <= weeks)
    return { from: startWeek, to: Math.max(endWeek, startWeek + taken - 1), labelSide: 'over', lines: 1 };
  const before = Math.ceil((words - 16) / column);
  // One more week stays free, so that two labels never touch.
  return startWeek - before > 1
    ? { from: startWeek - before - 1, to: endWeek, labelSide: 'left', lines: 1 }
    : { from: startWeek, to: weeks, labelSide: 'over', lines: 1 };
};

/** The room of a card: its weeks, and where its words stand so that nothing of them is cut while a week is free for it. */
export const barRoom = (card: PlacedCard, sheet: BoardSheet): BarRoom =>
  sheet.density === 'detail' ? detailed(card, sheet) : compact(card, sheet);
