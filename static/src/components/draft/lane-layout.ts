import type { BoardLane } from './board-lane';
import { gapOf, paddingOf, type BoardSheet } from './board-sheet';
import { packRows, type PackedCard } from './pack-rows';
import { linesOf, TITLE_LINE } from './text-width';

/** Of a row of a lane, from the top of it, in px. */
export interface LaneRow {
  readonly top: number;
  readonly height: number;
}

export interface LaneLayout {
  readonly packed: readonly PackedCard[];
  readonly rows: readonly LaneRow[];
  /** Of the whole lane, in px. */
  readonly height: number;
}

/** A title above its lane, or a closed lane, in px. */
export const STRIP = 32;

/** What a title of a lane leaves of its column, and the lines that it has at most. */
const HEAD_AIR = 44;
const MOST_HEAD_LINES = 4;
const HEAD_LETTERS = 12;

/** Code, title, and how many cards it has. */
const headHeight = ({ title }: BoardLane, { head }: BoardSheet): number =>
  head === 0 ? 0 : 60 + Math.min(MOST_HEAD_LINES, linesOf(title, head - HEAD_AIR, HEAD_LETTERS)) * TITLE_LINE;

const rowHeight = (cards: readonly PackedCard[], { density }: BoardSheet): number =>
  density === 'compact' ? 26 : 12 + TITLE_LINE * Math.max(1, ...cards.map(({ lines }) => lines)) + TITLE_LINE;

const laidOut = (lane: BoardLane, sheet: BoardSheet): LaneLayout => {
  const packed = packRows(lane.cards, sheet);
  const count = Math.max(1, ...packed.map(({ row }) => row));
  const rows: LaneRow[] = [];
  let top = sheet.head === 0 ? STRIP : paddingOf(sheet);
  for (let row = 1; row <= count; row += 1) {
    const height = rowHeight(
      packed.filter((one) => one.row === row),
      sheet,
    );
    rows.push({ top, height });
    top += height + gapOf(sheet);
  }
  const foot = top - gapOf(sheet) + paddingOf(sheet);
  return { packed, rows, height: Math.max(foot, headHeight(lane, sheet)) };
};

const known = new WeakMap<BoardLane, Map<BoardSheet, LaneLayout>>();

/** Where everything of a lane stands: worked out once for as long as both are the same. */
export const laneLayout = (lane: BoardLane, sheet: BoardSheet): LaneLayout => {
  const had = known.get(lane)?.get(sheet);
  if (had !== undefined) return had;
  const layout = laidOut(lane, sheet);
  // Only the last sheet: a board that is drawn wider is not drawn narrower again.
  known.set(lane, new Map([[sheet, layout]]));
  return layout;
};

const px = (length: number): string => `${String(length)}px`;

/** What stands above the first row, rows, and gaps between them, as a grid has them. */
export const rowTracks = (first: number, gap: number, rows: readonly LaneRow[]): string =>
  [first, ...rows.flatMap(({ height }, at) => (at === 0 ? [height] : [gap, height]))].map(px).join(' ');
