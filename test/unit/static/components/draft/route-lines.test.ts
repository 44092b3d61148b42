import { assert, integer, property, record, array, constantFrom, type Arbitrary } from 'fast-check';
import {
  MARGIN,
  type LineCard,
  type LineField,
} from '../../../../../static/src/components/draft/lines/line-field';
import {
  routeLines,
  type RoutedLine,
  type WantedLine,
} from '../../../../../static/src/components/draft/lines/route-lines';

const WEEKS = 13;

interface Board {
  readonly field: LineField;
  readonly wanted: readonly WantedLine[];
}

/** Cards in the first row that is free over their weeks, in two lanes; lines from any to any other. */
const boards: Arbitrary<Board> = record({
  spans: array(record({ start: integer({ min: 1, max: WEEKS }), length: integer({ min: 1, max: 6 }) }), {
    minLength: 2,
    maxLength: 24,
  }),
  pairs: array(record({ from: integer({ min: 0, max: 23 }), to: integer({ min: 0, max: 23 }) }), {
    minLength: 1,
    maxLength: 24,
  }),
  column: constantFrom(50, 64, 95.5),
  head: constantFrom(0, 156),
}).map(({ spans, pairs, column, head }) => {
  const taken: LineCard[][] = [];
  const cards = spans.map(({ start, length }, at) => {
    const endWeek = Math.min(WEEKS, start + length - 1);
    const free = taken.findIndex((row) => row.every((one) => one.endWeek < start || one.startWeek > endWeek));
    const row = free < 0 ? taken.length : free;
    const card = { id: String(at), row, startWeek: start, endWeek };
    (taken[row] ??= []).push(card);
    return card;
  });
  const rows = taken.map((_, at) => ({ top: 10 + at * 52 + (at > 2 ? 40 : 0), height: 44 }));
  const lines = new Map(
    pairs
      .map(({ from, to }) => ({ from: String(from % spans.length), to: String(to % spans.length) }))
      .filter(({ from, to }) => from !== to)
      .map((line) => [`${line.from} ${line.to}`, line] as const),
  );
  return { field: { rows, cards, weeks: WEEKS, column, head, gap: 8 }, wanted: [...lines.values()] };
});

interface Piece {
  readonly line: RoutedLine;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

const ordered = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);

const piecesOf = (line: RoutedLine): readonly Piece[] =>
  line.points.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = line.points[at] ?? [x, y];
    return { line, x: ordered(fromX, x), y: ordered(fromY, y) };
  });

const isUpright = ({ x, y }: Piece): boolean => y[1] - y[0] > 0.01 && x[1] - x[0] < 0.01;

const boxOf = ({ rows, column, head }: LineField, card: LineCard) => {
  const { top, height } = rows[card.row]!;
  return {
    left: head + (card.startWeek - 1) * column + MARGIN,
    right: head + card.endWeek * column - MARGIN,
    top,
    bottom: top + height,
  };
};

describe('lines between cards', () => {
  it('are right-angled, never lie on one another, and cross no card that they do not belong to', () => {
    assert(
      property(boards, ({ field, wanted }) => {
        const routed = routeLines(field, wanted);
        expect(routed.map(({ from, to }) => ({ from, to }))).toEqual(wanted);
        const pieces = routed.flatMap(piecesOf);
        expect(pieces.filter(({ x, y }) => x[1] - x[0] > 0.01 && y[1] - y[0] > 0.01)).toEqual([]);
        const upright = pieces.filter(isUpright).filter(({ y }) => y[1] - y[0] > 0.01);
        for (const [at, one] of upright.entries())
          for (const other of upright.slice(at + 1)) {
            if (one.line === other.line || Math.abs(one.x[0] - other.x[0]) > 0.01) continue;
            expect(Math.min(one.y[1], other.y[1])).toBeLessThanOrEqual(Math.max(one.y[0], other.y[0]));
          }
        for (const { line, x, y } of pieces)
          for (const card of field.cards) {
            if (card.id === line.from || card.id === line.to) continue;
            const box = boxOf(field, card);
            const crosses = x[0] < box.right && x[1] > box.left && y[0] < box.bottom && y[1] > box.top;
            expect(crosses ? { line, card } : null).toBeNull();
          }
      }),
      { numRuns: 300 },
    );
  });

  const field = (cards: readonly LineCard[]): LineField => ({
    rows: [0, 1, 2].map((row) => ({ top: 10 + row * 52, height: 44 })),
    cards,
    weeks: WEEKS,
    column: 60,
    head: 0,
    gap: 8,
  });
  const card = (id: string, row: number, startWeek: number, endWeek: number): LineCard => ({
    id,
    row,
    startWeek,
    endWeek,
  });

  it('go straight to the next card of a row, and around one that stands between', () => {
    const straight = routeLines(field([card('a', 0, 1, 2), card('b', 0, 5, 6)]), [{ from: 'a', to: 'b' }]);
    expect(straight[0]?.points).toEqual([
      [118, 32],
      [242, 32],
    ]);
    const around = routeLines(field([card('a', 0, 1, 2), card('x', 0, 3, 4), card('b', 0, 5, 6)]), [
      { from: 'a', to: 'b' },
    ]);
    expect(around[0]?.points).toHaveLength(5);
    expect(around[0]?.points.at(-1)?.[1]).toBe(54);
  });

  it('come down in the week in which the work could begin, where it begins too early', () => {
    const [line] = routeLines(field([card('a', 0, 1, 6), card('b', 1, 4, 9)]), [{ from: 'a', to: 'b' }]);
    expect(line?.points.at(-1)?.[1]).toBe(62);
    expect(Math.abs((line?.points.at(-1)?.[0] ?? 0) - 360)).toBeLessThanOrEqual(8);
  });

  it('are left out where one of the cards is not drawn', () => {
    expect(routeLines(field([card('a', 0, 1, 2)]), [{ from: 'a', to: 'gone' }])).toEqual([]);
  });
});
