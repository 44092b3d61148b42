import fc from 'fast-check';
import { frozenName } from '#domain/views/frozen/frozen-view';
import { viewDifference } from '#domain/views/frozen/view-difference';
import type { Quarter } from '#domain/quarter/quarter';
import { MACRO_VIEWS, type MacroView } from '#domain/views/page/macro-config';
import { pageView, type PageView } from '#domain/views/page/page-view';
import { endOf, historyOf } from '../../../../support/given/a-history';
import { after, aQuarter, aWrittenQuarter, LEAD, MATE } from '../../../../support/given/a-quarter';
import { aGoodQuarter } from '../../../../support/given/a-good-quarter';
import { arbitrarySteps, type Step } from '../../../../support/given/arbitrary-step';

const VIEWS = MACRO_VIEWS.filter((name) => frozenName(name) !== undefined && name !== 'table');

/** The first key result of all moves below the next. */
const aMove: Step = { by: LEAD, kind: 'keyResult.move', a: 1, b: 0, week: 0, text: '', yes: false };

const viewOf = (quarter: Quarter, name: MacroView, seq = 40): PageView =>
  pageView(name, { quarter, last: { seq, at: `2027-01-${String(seq)}` }, agreed: undefined, entries: [] });

/** Lists whose things are known again by something else than an id. */
const KNOWN_AGAIN = ['lanes', 'areas', 'skills', 'conflicts', 'needs', 'servedBy'];
const hasId = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';

/**
 * A view without what says as of when it is. Lists of things stand in an order of their own, since their places are told by
 * other facts; parts of a thing, as the key results of an objective, are told in the order in which they are read.
 */
const factsIn = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map((item) => factsIn(item));
    const areApart = KNOWN_AGAIN.includes(key) || items.every(hasId);
    return areApart ? items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) =>
      ['seq', 'changedAt'].includes(name) ? [] : [[name, factsIn(one, name)]],
    ),
  );
};

describe('G-24 what differs between two revisions of a view', () => {
  it('is told in words: weeks and scores as they were and are, what is new, what is gone', () => {
    const was = aWrittenQuarter();
    const now = after(
      was,
      { kind: 'placement.place', milestone: 'm1', startWeek: 3, endWeek: 5 },
      { kind: 'milestone.edit', target: 'm2', changes: { title: 'Refund rules at once' } },
      { kind: 'milestone.add', id: 'm9', values: { title: 'Fresh card', objectiveId: 'o1' } },
      { kind: 'milestone.remove', target: 'm4' },
    );
    expect(viewDifference(viewOf(was, 'draft'), viewOf(now, 'draft'))).toEqual([
      { kind: 'gone', what: 'Milestone', name: 'Call ten customers', facts: [] },
      { kind: 'changed', what: 'Milestone', name: 'Refund rules as a service', facts: ['Weeks: 1–3 → 3–5'] },
      {
        kind: 'changed',
        what: 'Milestone',
        name: 'Refund rules at once',
        facts: ['Title: Amount on the order page → Refund rules at once'],
      },
      { kind: 'new', what: 'Milestone', name: 'Fresh card', facts: [] },
    ]);
  });

  it.each(VIEWS)('is nothing of the view %s where only other things changed, however much later', (name) => {
    expect(viewDifference(viewOf(aGoodQuarter(), name), viewOf(aGoodQuarter(), name, 90))).toEqual([]);
  });

  it('never names who it is that owns a thing now', () => {
    const was = after(aQuarter(), {
      kind: 'milestone.add',
      id: 'm1',
      values: { title: 'A card', objectiveId: null },
    });
    const now = after(was, { kind: 'milestone.edit', target: 'm1', changes: { ownerId: MATE } });
    expect(
      JSON.stringify(VIEWS.map((name) => viewDifference(viewOf(was, name), viewOf(now, name)))),
    ).not.toContain(MATE);
  });

  it('leaves nothing out: whatever people did, a view that says something else is said to differ, and no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VIEWS), fc.boolean(), arbitrarySteps, (name, written, steps) => {
        const start = written ? aWrittenQuarter() : aQuarter();
        const [was, now] = [viewOf(start, name), viewOf(endOf(start, historyOf(start, steps)), name, 70)];
        const isSame = JSON.stringify(factsIn(was)) === JSON.stringify(factsIn(now));
        expect(viewDifference(was, now).length === 0).toBe(isSame);
      }),
      {
        numRuns: 300,
        examples: [['session1', true, [aMove]]],
      },
    );
  });
});
