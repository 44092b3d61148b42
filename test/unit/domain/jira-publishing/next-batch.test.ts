import fc from 'fast-check';
import { linkPlan, missingLinks, otherEnd, ridingLink } from '#domain/jira-publishing/link-plan';
import { adaptedSize, halvedSize, nextBatch, paceMs } from '#domain/jira-publishing/next-batch';
import { withReceipts } from '#domain/jira-publishing/run-progress';
import type { Quarter } from '#domain/quarter/quarter';
import { aGraph, aMapping, aReceipt } from '../../../support/given/a-graph';

interface Published {
  readonly batches: readonly (readonly string[])[];
  readonly bursts: readonly number[];
  readonly quarter: Quarter;
}

/** Publishes a quarter on paper: batch by batch, one link at most riding on each creation. */
const publish = (start: Quarter, size = 50): Published => {
  const plan = linkPlan(start, aMapping());
  const batches: (readonly string[])[] = [];
  const bursts: number[] = [];
  let quarter = start;
  let left: readonly string[] = [...start.objectives, ...start.milestones].map(({ id }) => id);
  let number = 0;
  while (left.length > 0) {
    const batch = nextBatch(quarter, { plan, mapping: aMapping() }, left, size);
    const ridden: string[] = [];
    const receipts = batch.map((row) => {
      const link = ridingLink(quarter, plan, row);
      const linkedTo = link === undefined ? [] : [otherEnd(link, row)];
      ridden.push(...linkedTo);
      number += 1;
      return aReceipt(row, number, { linkedTo });
    });
    quarter = withReceipts(quarter, receipts);
    left = left.filter((row) => !batch.includes(row));
    batches.push(batch);
    bursts.push(Math.max(0, ...ridden.map((row) => ridden.filter((other) => other === row).length)));
  }
  return { batches, bursts, quarter };
};

const chain = Array.from({ length: 299 }, (_, i) => [i + 1, i] as const);
const hub = Array.from({ length: 300 }, (_, i) => [i + 1, 0] as const);
const hubThatWaits = Array.from({ length: 300 }, (_, i) => [0, i + 1] as const);
const random = (count: number, seed: number): readonly (readonly [number, number])[] => {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const edges = Array.from({ length: count }, () => {
    const a = next(500);
    const b = next(500);
    return [Math.max(a, b), Math.min(a, b)] as const;
  });
  return [...new Map(edges.filter(([a, b]) => a !== b).map((edge) => [edge.join(), edge])).values()];
};

describe('batches', () => {
  test.each([
    ['a chain of 300 dependencies', chain],
    ['a hub that 300 wait for', hub],
    ['a hub that waits for 300', hubThatWaits],
    ['a random graph of 750 dependencies', random(750, 7)],
    ['a random graph of 1500 dependencies', random(1500, 11)],
  ])(
    '500 milestones and 20 objectives with %s take 11 calls, and one for each dependency',
    (_name, edges) => {
      const start = aGraph(20, 500, edges);
      const { batches, quarter } = publish(start);
      expect(batches).toHaveLength(Math.ceil(20 / 50) + Math.ceil(500 / 50));
      expect(batches.flat().sort()).toEqual(
        [...start.objectives, ...start.milestones].map(({ id }) => id).sort(),
      );
      // The objective's link rides, so that only dependencies are left to be linked.
      expect(missingLinks(quarter, linkPlan(quarter, aMapping()), batches.flat())).toHaveLength(edges.length);
    },
  );

  test('where cards have no objective a dependency rides, on whichever of its ends comes later', () => {
    const pairs = Array.from({ length: 50 }, (_, i) => [2 * i + 1, 2 * i] as const);
    const { batches, quarter } = publish(aGraph(0, 100, pairs));
    expect(batches).toHaveLength(2);
    expect(missingLinks(quarter, linkPlan(quarter, aMapping()), batches.flat())).toEqual([]);
  });

  test('the links of a hub without objectives are spread over the batches', () => {
    const { bursts } = publish(aGraph(0, 500, hub));
    expect(Math.max(...bursts)).toBeLessThanOrEqual(50);
  });

  test('objectives are interleaved, so that none is written in a burst', () => {
    const { bursts } = publish(aGraph(20, 500, []));
    expect(Math.max(...bursts)).toBeLessThanOrEqual(3);
  });

  test('whatever the graph and the size, cards that share a batch miss no link to ride, none is forgotten or doubled, objectives come first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 120 }),
        fc.integer({ min: 1, max: 50 }),
        (objectives, milestones, pairs, size) => {
          const edges = pairs
            .filter(([a, b]) => a !== b && a < milestones && b < milestones)
            .map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const);
          const start = aGraph(objectives, milestones, edges);
          const plan = linkPlan(start, aMapping());
          const { batches } = publish(start, size);
          expect(batches.flat()).toHaveLength(objectives + milestones);
          expect(new Set(batches.flat()).size).toBe(objectives + milestones);
          const kinds = batches.map((rows) => new Set(rows.map((row) => row.charAt(0))));
          expect(kinds.every((kind) => kind.size === 1)).toBe(true);
          expect(batches.findIndex((rows) => rows[0]?.startsWith('m'))).toBe(
            batches.filter((rows) => rows[0]?.startsWith('o')).length,
          );
          let before = start;
          for (const rows of batches) {
            expect(rows.length).toBeLessThanOrEqual(size);
            const inBatch = new Set(rows);
            const base = before;
            const lost = rows.filter(
              (row) =>
                (plan.get(row) ?? []).some((link) => inBatch.has(otherEnd(link, row))) &&
                ridingLink(base, plan, row) === undefined,
            );
            expect(lost).toEqual([]);
            before = withReceipts(
              before,
              rows.map((row, index) => aReceipt(row, index)),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('pace and size', () => {
  test('an issue is left alone long enough to stay below three writes a second', () => {
    expect(paceMs([])).toBe(0);
    expect(paceMs(['a', 'b', 'c'])).toBe(0);
    expect(30 / (paceMs(['a', ...Array<string>(30).fill('b')]) / 1000)).toBeLessThan(3);
  });

  test('an answer that took over eight seconds halves the batch, and five is the least', () => {
    expect(adaptedSize(50, 8_000)).toBe(50);
    expect(adaptedSize(50, 8_001)).toBe(25);
    expect(halvedSize(6)).toBe(5);
    expect(halvedSize(5)).toBe(5);
  });
});
