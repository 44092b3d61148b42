import { draftPlan } from '#domain/views/draft/draft-view';
import { draftDifference } from '#domain/views/revisions/draft-difference';
import { driftEntries } from '#domain/views/revisions/drift-entries';
import { evolveAll } from '#domain/quarter/evolve';
import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';
import {
  accepted,
  after,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  type Said,
} from '../../../../support/given/a-quarter';

const place = (milestone: string, startWeek: number, endWeek: number): Said => ({
  kind: 'placement.place',
  milestone,
  startWeek,
  endWeek,
});
const score = (effort: 'S' | 'L'): Said => ({ kind: 'milestone.edit', target: 'm2', changes: { effort } });

const before = after(aWrittenQuarter(), place('m2', 4, 6), place('m3', 1, 1), place('m4', 2, 2), score('S'));

describe('two revisions of a draft', () => {
  it('S4-5 differ in what was moved, added, parked, removed and scored again', () => {
    const now = after(
      before,
      place('m2', 5, 7),
      { kind: 'placement.remove', milestone: 'm1' },
      { kind: 'milestone.remove', target: 'm4' },
      { id: 'm9', kind: 'milestone.add', values: { title: 'New', effort: 'M' } },
      place('m9', 9, 9),
      score('L'),
    );
    const difference = draftDifference(draftPlan(before), draftPlan(now));
    expect(difference.moved).toMatchObject([
      { card: { id: 'm2' }, was: { startWeek: 4, endWeek: 6 }, now: { startWeek: 5, endWeek: 7 } },
    ]);
    expect(difference.added).toMatchObject([{ card: { id: 'm9' } }]);
    expect(difference.parked.map(({ card }) => card.id)).toEqual(['m1', 'm4']);
    expect(difference.scored).toMatchObject([{ card: { id: 'm2' }, was: { effort: 'S' } }]);
    expect([difference.same, difference.placedBefore]).toEqual([1, 4]);
  });

  it('S4-5 do not differ from themselves', () => {
    const same = draftDifference(draftPlan(before), draftPlan(before));
    expect(same).toEqual({ moved: [], added: [], parked: [], scored: [], same: 4, placedBefore: 4 });
  });
});

describe('what became of an agreement', () => {
  it('S4-22 is told entry by entry after it, with who and why, the newest first', () => {
    const said: readonly Said[] = [
      place('m2', 5, 7),
      place('m2', 6, 8),
      { kind: 'batch', commands: [place('m3', 2, 2), { kind: 'placement.remove', milestone: 'm4' }] } as Said,
      score('L'),
      { kind: 'revision.explain', revision: 13, text: 'Payments are busy' },
      { kind: 'milestone.edit', target: 'm1', changes: { status: 'dropped' } },
    ];
    let quarter: Quarter = before;
    const entries = said.map((one, index): Entry => {
      const changes = accepted(decideSaid(quarter, one, context(), `d${String(index)}`));
      quarter = evolveAll(quarter, changes);
      const seq = 11 + index;
      return { seq, commandId: `d${String(index)}`, command: one.kind, by: LEAD, at: context().at, changes };
    });
    expect(
      driftEntries(quarter, entries, 10).map(({ seq, kind, cards, why }) => [seq, kind, cards[0]?.id, why]),
    ).toEqual([
      // Dropped, it keeps its weeks, and stands in no plan any more: the numbers say so, too.
      [16, 'parked', 'm1', ''],
      [14, 'scored', 'm2', ''],
      [13, 'moved', 'm3', 'Payments are busy'],
      [13, 'parked', 'm4', 'Payments are busy'],
      [12, 'moved', 'm2', ''],
    ]);
    expect(draftDifference(draftPlan(before), draftPlan(quarter)).parked.map(({ card }) => card.id)).toEqual([
      'm4',
      'm1',
    ]);
    // Two steps of one card are told as one, from where it stood.
    expect(driftEntries(quarter, entries, 10).at(-1)?.cards).toMatchObject([
      { was: { startWeek: 4, endWeek: 6 }, now: { startWeek: 6, endWeek: 8 } },
    ]);
  });
});
