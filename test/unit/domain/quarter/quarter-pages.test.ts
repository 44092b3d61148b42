import fc from 'fast-check';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { joinPages, PAGE_CHARACTERS, pagesOf } from '#domain/quarter/quarter-pages';
import type { Quarter } from '#domain/quarter/quarter';
import { sizeOf } from '#domain/quarter/quarter-size';
import { historyOf } from '../../../support/given/a-history';
import { arbitrarySteps } from '../../../support/given/arbitrary-step';
import { aWrittenQuarter } from '../../../support/given/a-quarter';

/** A quarter with one card for each length. */
const withNotes = (lengths: readonly number[]): Quarter => {
  const quarter = aWrittenQuarter();
  const card = (length: number, n: number): Milestone => ({
    ...quarter.milestones[0]!,
    id: `card${n}`,
    notes: '界'.repeat(length),
  });
  return { ...quarter, milestones: [...quarter.milestones, ...lengths.map(card)] };
};

test('pages of any quarter make it again', () => {
  fc.assert(
    fc.property(arbitrarySteps, (steps) => {
      const start = aWrittenQuarter();
      const quarter = historyOf(start, steps).at(-1)?.after ?? start;
      const [first, ...others] = pagesOf(quarter);
      expect(joinPages(first!, others)).toEqual(quarter);
    }),
    { numRuns: 50 },
  );
});

test('a page holds as much as goes into an answer, and one thing at least', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 8 }),
      (lengths) => {
        const quarter = withNotes(lengths);
        const pages = pagesOf(quarter);
        const [first, ...others] = pages;
        expect(joinPages(first!, others)).toEqual(quarter);
        for (const page of pages) {
          const held = page.milestones.length;
          expect(sizeOf(page) <= PAGE_CHARACTERS || held === 1).toBe(true);
          expect(sizeOf(page)).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('what is cut a second time is cut alike', () => {
  const quarter = withNotes([900_000, 900_000, 10, 900_000]);
  const again = JSON.parse(JSON.stringify(quarter)) as Quarter;
  expect(pagesOf(again)).toEqual(pagesOf(quarter));
  expect(pagesOf(quarter).map((page) => page.milestones.length)).toEqual([
    quarter.milestones.length - 3,
    2,
    1,
  ]);
});
