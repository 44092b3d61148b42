import { isClosed, type LineCard } from './line-field';

/**
 * The way of one line: out of the end of a card, along channels between rows and through gutters between weeks, into the
 * nearer edge of another. A channel has the number of the row below it, a gutter that of the week before it.
 */
export interface LineWay {
  readonly from: LineCard;
  readonly to: LineCard;
  /** Gutter of each row on the way, the first one that of the card it comes from. */
  readonly steps: readonly { readonly row: number; readonly gutter: number }[];
  /** It goes on straight within one row. */
  readonly isStraight: boolean;
  readonly isDown: boolean;
  /** It arrives in the gutter in which it came: the week in which the work could begin. */
  readonly arrivesInGutter: boolean;
}

const BEND = 0.8;

const stepsOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.abs(to - from) - 1) }, (_, at) =>
    to > from ? from + at + 1 : from - at - 1,
  );

interface Reached {
  readonly cost: number;
  readonly gutters: readonly number[];
}

/** The way with the fewest weeks sideways and the fewest bends, row by row; the first and the last gutter are always free. */
export const leadLine = (
  rows: readonly (readonly LineCard[])[],
  weeks: number,
  from: LineCard,
  to: LineCard,
): LineWay => {
  const out = from.endWeek;
  const isSameRow = from.row === to.row;
  const isFree = rows[from.row]?.every(
    ({ startWeek, id }) => id === to.id || startWeek <= out || startWeek > to.startWeek,
  );
  const isDown = to.row >= from.row;
  const arrivesInGutter = !isSameRow && to.startWeek <= out && out < to.endWeek;
  const goal = arrivesInGutter ? out : to.startWeek - 0.7;
  let reached: readonly Reached[] = [{ cost: 0, gutters: [out] }];
  const crossed = stepsOf(from.row, to.row);
  for (const row of crossed) {
    const next: Reached[] = [];
    for (let gutter = 0; gutter <= weeks; gutter += 1) {
      if (isClosed(rows[row], gutter)) continue;
      let best: Reached | undefined;
      for (const { cost, gutters } of reached) {
        const last = gutters.at(-1) ?? out;
        const own = cost + Math.abs(gutter - last) + (gutter === last ? 0 : BEND);
        if (best === undefined || own < best.cost) best = { cost: own, gutters: [...gutters, gutter] };
      }
      if (best !== undefined) next.push(best);
    }
    reached = next;
  }
  const [best] = reached.toSorted(
    (a, b) =>
      a.cost +
      Math.abs((a.gutters.at(-1) ?? out) - goal) -
      (b.cost + Math.abs((b.gutters.at(-1) ?? out) - goal)),
  );
  const gutters = best?.gutters ?? [out];
  return {
    from,
    to,
    steps: gutters.map((gutter, at) => ({
      row: at === 0 ? from.row : (crossed[at - 1] ?? from.row),
      gutter,
    })),
    isStraight: isSameRow && to.startWeek > out && isFree === true,
    isDown,
    arrivesInGutter: arrivesInGutter && gutters.at(-1) === out,
  };
};
