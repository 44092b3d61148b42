import type { BoardLane } from '../board-lane';
import { isPlaced } from '../bar-room';
import { gapOf, type BoardSheet } from '../board-sheet';
import { laneLayout, STRIP } from '../lane-layout';
import type { LineCard, LineField } from './line-field';

/** Where lines are led, out of what is drawn; cards of closed lanes are not there. */
export interface BoardField extends LineField {
  /** Of all lanes, in px. */
  readonly height: number;
}

/** @param closed keys of lanes */
export const boardField = (
  lanes: readonly BoardLane[],
  sheet: BoardSheet,
  closed: readonly string[],
): BoardField => {
  const rows: LineField['rows'][number][] = [];
  const cards: LineCard[] = [];
  let top = 0;
  for (const [at, lane] of lanes.entries()) {
    if (closed.includes(lane.key)) {
      top += STRIP;
      continue;
    }
    const layout = laneLayout(lane, sheet);
    const first = rows.length;
    // A line of 1 px lies between two lanes.
    const from = top + (at === 0 ? 0 : 1);
    rows.push(...layout.rows.map((row) => ({ top: from + row.top, height: row.height })));
    for (const { card, row } of layout.packed)
      if (isPlaced(card))
        cards.push({ id: card.id, row: first + row - 1, startWeek: card.startWeek, endWeek: card.endWeek });
    top += layout.height;
  }
  const { weeks, column, head } = sheet;
  return { rows, cards, weeks, column, head, gap: gapOf(sheet), height: top };
};
