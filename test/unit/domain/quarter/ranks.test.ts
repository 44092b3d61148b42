import fc from 'fast-check';
import { decide } from '#domain/quarter/decide';
import type { Entry } from '#domain/quarter/entry';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { LONGEST_RANK, placeBehind } from '#domain/kernel/place-behind';
import { rankBetween } from '#domain/kernel/rank';
import { accepted, as, aWrittenQuarter, context, LEAD } from '../../../support/given/a-quarter';

const orderOf = (quarter: Quarter): readonly string[] => quarter.milestones.map(({ id }) => id);
const longestOf = (quarter: Quarter): number =>
  Math.max(...quarter.milestones.map(({ rank }) => rank.length));

const move = (quarter: Quarter, target: string, after: string | null, seq: number) => {
  const command = { kind: 'milestone.move', id: `v${String(seq)}`, target, after } as const;
  const changes = accepted(decide(quarter, command, context()));
  const entry: Entry = { seq, commandId: command.id, command: command.kind, by: LEAD, at: '', changes };
  return { entry, quarter: evolveAll(quarter, changes) };
};

const undone = (quarter: Quarter, entry: Entry): Quarter =>
  evolveAll(
    quarter,
    accepted(
      decide(quarter, { kind: 'undo', id: 'u', seq: entry.seq }, context(as(LEAD), { entry, since: [] })),
    ),
  );

/** The order that people see after a move. */
const reordered = (order: readonly string[], target: string, after: string | null): readonly string[] => {
  const others = order.filter((id) => id !== target);
  const position = after === null ? 0 : others.indexOf(after) + 1;
  return [...others.slice(0, position), target, ...others.slice(position)];
};

it('12,000 moves into the same gap leave ranks short, the order right and every move undoable', () => {
  let quarter = aWrittenQuarter();
  let apart = 0;
  for (let seq = 1; seq <= 12_000; seq += 1) {
    // The last to come behind the first, by turns: each move narrows the same gap.
    const [first] = orderOf(quarter);
    const target = orderOf(quarter).at(seq % 2 === 0 ? -1 : -2)!;
    const expected = reordered(orderOf(quarter), target, first!);
    const moved = move(quarter, target, first!, seq);
    const isApart = moved.entry.changes.length > 1;
    apart += Number(isApart);
    expect(isApart ? undone(moved.quarter, moved.entry) : quarter).toEqual(quarter);
    quarter = moved.quarter;
    expect(orderOf(quarter)).toEqual(expected);
    expect(longestOf(quarter)).toBeLessThanOrEqual(LONGEST_RANK);
  }
  expect(apart).toBeGreaterThan(20);
});

it('whatever is moved wherever, ranks stay strictly ordered, short, and go back exactly', () => {
  const gap = fc.record({ target: fc.nat(3), after: fc.nat(3), times: fc.integer({ min: 1, max: 120 }) });
  fc.assert(
    fc.property(fc.array(gap, { minLength: 1, maxLength: 8 }), (gaps) => {
      let quarter = aWrittenQuarter();
      let seq = 0;
      for (const { target, after, times } of gaps) {
        for (let n = 0; n < times; n += 1) {
          seq += 1;
          const order = orderOf(quarter);
          const [moving, behind] = [order[(target + n) % 4]!, n % 2 === 0 ? order[after]! : null];
          const moved = move(quarter, moving, moving === behind ? null : behind, seq);
          expect(undone(moved.quarter, moved.entry)).toEqual(quarter);
          quarter = moved.quarter;
          const ranks = quarter.milestones.map(({ rank }) => rank);
          expect(ranks.every((rank, i) => i === 0 || ranks[i - 1]! < rank)).toBe(true);
          expect(longestOf(quarter)).toBeLessThanOrEqual(LONGEST_RANK);
        }
      }
    }),
    { numRuns: 15 },
  );
});

it('ranks that grew without end before are read, and the next move beside them makes room', () => {
  let [low, high] = ['a1', 'a2'];
  // What twelve thousand moves left in a quarter that was stored before.
  for (let n = 0; n < 3000; n += 1) {
    if (n % 2 === 0) low = rankBetween(low, high);
    else high = rankBetween(low, high);
  }
  expect(low.length).toBeGreaterThan(400);
  const quarter = aWrittenQuarter();
  const old: Quarter = {
    ...quarter,
    milestones: quarter.milestones.map((one, n) => ({ ...one, rank: ['a0', low, high, 'a3'][n]! })),
  };
  const order = orderOf(old);
  const { entry, quarter: moved } = move(old, order[3]!, order[1]!, 1);
  expect(orderOf(moved)).toEqual(reordered(order, order[3]!, order[1]!));
  expect(longestOf(moved)).toBeLessThanOrEqual(LONGEST_RANK);
  expect(undone(moved, entry)).toEqual(old);
});

it('a new card in a narrow gap makes room as well, and what is far away stays', () => {
  const wide = Array.from({ length: 40 }, (_, n) => ({ id: `w${String(n)}`, rank: `b${String(n + 10)}` }));
  let narrow = rankBetween('a1', 'a2');
  while (narrow.length <= LONGEST_RANK) narrow = rankBetween('a1', narrow);
  const place = placeBehind([{ id: 'a', rank: 'a1' }, { id: 'b', rank: narrow }, ...wide], 'a', null);
  const { rank, moved } = place.ok ? place.value : { rank: '', moved: [] };
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.length).toBeLessThan(5);
  expect(rank > moved[0]!.now).toBe(true);
  expect(Math.max(...[rank, ...moved.map(({ now }) => now)].map(({ length }) => length))).toBeLessThan(
    LONGEST_RANK / 2,
  );
});
