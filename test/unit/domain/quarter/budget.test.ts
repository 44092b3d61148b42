import fc from 'fast-check';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { allOf } from '#domain/quarter/collections';
import { CONCEPTS } from '#domain/quarter/entity-definitions';
import { evolveAll } from '#domain/quarter/evolve';
import { growthOf, QUARTER_BUDGET, sizeOf } from '#domain/quarter/quarter-size';
import type { Quarter } from '#domain/quarter/quarter';
import { decideOnServer } from '#domain/server/decide-on-server';
import { historyOf } from '../../../support/given/a-history';
import { arbitrarySteps } from '../../../support/given/arbitrary-step';
import { aReceipt } from '../../../support/given/a-graph';
import {
  accepted,
  after,
  aWrittenQuarter,
  context,
  decideSaid,
  refused,
} from '../../../support/given/a-quarter';

const text = 'x'.repeat(10_000);

/** Cards as long as cards may be, of which `free` characters of the budget are left. */
const nearlyFull = (free: number): Quarter => {
  const quarter = aWrittenQuarter();
  const card = (n: number, notes: string): Milestone => ({
    ...quarter.milestones[0]!,
    id: `long${String(n).padStart(4, '0')}`,
    title: `Long card ${String(n)}`,
    description: text,
    question: text,
    measure: text,
    threshold: text,
    notes,
    rank: `b${String(n).padStart(4, '0')}`,
  });
  const withCards = (cards: readonly Milestone[]): Quarter => ({
    ...quarter,
    milestones: [...quarter.milestones, ...cards],
  });
  const size = sizeOf(withCards([card(1, text)])) - sizeOf(quarter);
  const count = Math.floor((QUARTER_BUDGET - free - sizeOf(quarter)) / size);
  const cards = Array.from({ length: count }, (_, n) => card(n, text));
  const left = QUARTER_BUDGET - free - sizeOf(withCards(cards));
  const [last] = withCards(cards).milestones.slice(-1);
  return withCards([...cards.slice(0, -1), { ...last!, dependenciesText: 'y'.repeat(left) }]);
};

describe('6,000,000 characters of JSON', () => {
  it('are what a quarter takes, to the character', () => {
    const quarter = nearlyFull(20);
    expect(sizeOf(quarter)).toBe(QUARTER_BUDGET - 20);
    const writing = (notes: string) =>
      decideSaid(quarter, { kind: 'milestone.edit', target: 'm1', changes: { notes } });
    expect(sizeOf(evolveAll(quarter, accepted(writing('z'.repeat(20)))))).toBe(QUARTER_BUDGET);
    const refusal = refused(writing('z'.repeat(21)));
    expect(refusal).toMatchObject({
      code: 'QUARTER_FULL',
      parameters: { used: QUARTER_BUDGET - 20, adds: 21, max: QUARTER_BUDGET },
    });
    expect(refusal.text).toMatch(/holds 5,999,980 of the 6,000,000 characters/);
    expect(refusal.text).toMatch(/Shorten the longest texts first: .*“Long card \d+” \(10,002\)/);
  });

  it('are asked of imports as well', () => {
    const sources = [{ fileName: 'a.csv', format: 'csv', text: 'Milestone\nOne more card' }] as const;
    expect(refused(decideSaid(nearlyFull(20), { kind: 'quarter.import', sources }))).toMatchObject({
      code: 'QUARTER_FULL',
    });
  });

  it('keep nobody from making a quarter shorter, also one that holds too much', () => {
    const quarter = nearlyFull(-500_000);
    const shorter = after(
      quarter,
      { kind: 'milestone.edit', target: 'long0000', changes: { notes: '' } },
      { kind: 'milestone.remove', target: 'long0001' },
    );
    expect(sizeOf(shorter)).toBeLessThan(sizeOf(quarter) - 40_000);
    expect(refused(decideSaid(shorter, { kind: 'milestone.add', values: { title: 'More' } }))).toMatchObject({
      code: 'QUARTER_FULL',
    });
  });

  it('do not refuse the note of what Jira did', () => {
    const note = { kind: 'publish.relink', id: 'n', remove: [], add: [aReceipt('m1', 8)] } as const;
    expect(accepted(decideOnServer(nearlyFull(20), note, context()))).toHaveLength(1);
  });
});

it('growth by change is the growth of the JSON, whatever people do', () => {
  const counted = (quarter: Quarter): number =>
    CONCEPTS.flatMap((concept) => allOf(quarter, concept) as readonly object[]).reduce(
      (sum, thing) => sum + JSON.stringify(thing).length + 1,
      0,
    );
  fc.assert(
    fc.property(arbitrarySteps, (steps) => {
      let quarter = aWrittenQuarter();
      for (const { entry } of historyOf(quarter, steps)) {
        const grown = evolveAll(quarter, entry.changes);
        const reveals = entry.changes.filter(({ kind }) => kind === 'revealed').length;
        expect(sizeOf(grown) - sizeOf(quarter)).toBe(
          growthOf(quarter, entry.changes) + reveals * ('revealed'.length - 'closing'.length),
        );
        expect(sizeOf(grown)).toBe(counted(grown));
        quarter = grown;
      }
    }),
    { numRuns: 100 },
  );
});
