import fc from 'fast-check';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/kernel/collection';
import { writeTree } from '#domain/okra-files/tree/write-tree';
import { writeBlocks } from '#domain/okra-files/write-blocks';
import { quarters } from '../../../support/given/arbitrary-quarter';
import { readTree, treeMeaning } from '../../../support/given/tree-meaning';
import { imported, meaning, source } from '../../../support/given/imported';

const sorted = (things: readonly unknown[] = []): readonly string[] =>
  things.map((one) => JSON.stringify(one)).sort();

/** What a file tells of a quarter: not how a dependency was typed, nor what it was guessed to be. */
const told = (quarter: Quarter): unknown => {
  const { visions, ...all } = meaning(quarter) as Record<string, readonly Record<string, unknown>[]>;
  return {
    ...all,
    visions: (visions ?? []).map(({ text }) => text),
    milestones: all['milestones']!.map(({ dependenciesText: _, tasks, ...card }) => ({
      ...card,
      tasks: (tasks as { text: string; done: boolean }[]).map(({ text, done }) => [text, done]),
    })),
    dependencies: all['dependencies']!.map(({ milestoneId, targetMilestoneId, text }) =>
      JSON.stringify([milestoneId, targetMilestoneId ?? text]),
    ).sort(),
    // Their ids are new ones.
    objectives: all['objectives']!.map(({ areaIds, ...objective }) => ({
      ...objective,
      areas: (areaIds as readonly string[]).map((id) => findById(quarter.productAreas, id)?.name),
    })),
    // Their order among those of other objectives tells nothing.
    keyResults: sorted(all['keyResults']),
    hypotheses: sorted(all['hypotheses']),
    placements: sorted(all['placements']),
  };
};

it('G-25 a random quarter, written as blocks and read into an empty one, is the same quarter', () => {
  fc.assert(
    fc.property(quarters, (quarter) => {
      const text = writeBlocks(quarter);
      if (text.trim() === '') return;
      const again = imported([source(text)]).quarter;
      expect(told(again)).toEqual(told(quarter));
      expect(writeBlocks(again)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

/** What only a folder carries: what was typed of dependencies, and the hypotheses of any objective. */
const crossings = fc.tuple(
  fc.array(fc.constantFrom('', 'None', 'none yet', 'Legal', 'Legal; QA'), { minLength: 6, maxLength: 6 }),
  fc.array(fc.array(fc.nat(5), { maxLength: 3 }), { minLength: 6, maxLength: 6 }),
);
const crossed = (
  quarter: Quarter,
  typed: readonly string[],
  tested: readonly (readonly number[])[],
): Quarter => ({
  ...quarter,
  hypotheses: quarter.hypotheses.map((one, at) => (at % 3 === 2 ? { ...one, keyResultIds: [] } : one)),
  milestones: quarter.milestones.map((card, at) => ({
    ...card,
    dependenciesText: typed[at] ?? '',
    hypothesisIds: [...new Set((tested[at] ?? []).flatMap((place) => quarter.hypotheses[place]?.id ?? []))],
  })),
});

it('G-25 a random quarter, written as a folder and read into an empty one, is the same quarter, and changes nothing in itself', () => {
  fc.assert(
    fc.property(quarters, crossings, (plain, [typed, tested]) => {
      const quarter = crossed(plain, typed, tested);
      const files = writeTree(quarter, null);
      expect(treeMeaning(readTree(files).quarter)).toEqual(treeMeaning(quarter));
      expect(readTree(files, quarter).changes).toBe(0);
    }),
    { numRuns: 60, seed: 25 },
  );
});
