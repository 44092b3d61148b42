import fc from 'fast-check';
import { findById } from '#domain/kernel/collection';
import { mergedIds } from '#domain/kernel/id-list';
import { asListChanges } from '#domain/kernel/list-changes';
import { evolveEntity } from '#domain/kernel/evolve-entity';
import { evolve, evolveAll } from '#domain/quarter/evolve';
import { findOverLimit } from '#domain/quarter/find-over-limit';
import { growthOf, sizeOf } from '#domain/quarter/quarter-size';
import type { Edited, Listed } from '#domain/kernel/entity-change';
import { milestoneCollection, type Milestone } from '#domain/entities/milestones/milestone/milestone';
import {
  accepted,
  after,
  aQuarter,
  as,
  context,
  decideSaid,
  LEAD,
  MATE,
  refused,
  type Said,
} from '../../../support/given/a-quarter';

import { done } from '../../../support/given/done';

const given = () =>
  after(
    aQuarter(),
    { id: 'o', kind: 'objective.add', values: { title: 'Refunds arrive in a day' } },
    { id: 'a', kind: 'keyResult.add', values: { objectiveId: 'o', text: 'Nine of ten in a day' } },
    { id: 'b', kind: 'keyResult.add', values: { objectiveId: 'o', text: 'Half the calls' } },
    { id: 'c', kind: 'keyResult.add', values: { objectiveId: 'o', text: 'No complaints' } },
    {
      id: 'm',
      kind: 'milestone.add',
      values: { title: 'Show where it is', objectiveId: 'o', keyResultIds: ['a'] },
    },
  );

const tick = (was: readonly string[], now: readonly string[]): Said => ({
  kind: 'milestone.edit',
  target: 'm',
  changes: { keyResultIds: now },
  was: { keyResultIds: was },
});

const idsIn = (quarter: ReturnType<typeof given>) => findById(quarter.milestones, 'm')?.keyResultIds;

describe('lists of ids', () => {
  it('keeps what two people ticked at once, each from what they saw (G-24)', () => {
    const first = done(given(), tick(['a'], ['a', 'b']), LEAD, 10);
    const second = done(first.quarter, tick(['a'], ['a', 'c']), MATE, 11);
    expect(idsIn(second.quarter)).toEqual(['a', 'b', 'c']);
    expect(second.entry.changes).toEqual([
      { concept: 'milestone', kind: 'listed', id: 'm', field: 'keyResultIds', at: 2, was: null, now: 'c' },
    ]);
  });

  it('lets each take back their own, whatever the other did since (G-24)', () => {
    const first = done(given(), tick(['a'], ['a', 'b']), LEAD, 10);
    const second = done(first.quarter, tick(['a'], ['c']), MATE, 11);
    expect(idsIn(second.quarter)).toEqual(['b', 'c']);
    const by = context(as(LEAD), { entry: first.entry, since: [second.entry] });
    expect(decideSaid(second.quarter, { kind: 'undo', seq: 10 }, by)).toMatchObject({
      ok: true,
      value: [{ kind: 'unlisted', was: 'b' }],
    });
  });

  it('brings one back to where it stood', () => {
    const before = done(given(), tick(['a'], ['a', 'b', 'c']), LEAD, 10).quarter;
    const taken = done(before, tick(['a', 'b', 'c'], ['a', 'c']), LEAD, 11);
    const by = context(as(LEAD), { entry: taken.entry, since: [] });
    const back = decideSaid(taken.quarter, { kind: 'undo', seq: 11 }, by);
    expect(back).toMatchObject({ ok: true, value: [{ kind: 'listed', at: 1, now: 'b' }] });
  });

  it('refuses to take back what is gone already (G-24)', () => {
    const first = done(given(), tick(['a'], ['a', 'b']), LEAD, 10);
    const second = done(first.quarter, tick(['a', 'b'], ['a']), MATE, 11);
    const by = context(as(LEAD), { entry: first.entry, since: [second.entry] });
    expect(refused(decideSaid(second.quarter, { kind: 'undo', seq: 10 }, by)).code).toBe('CHANGED_SINCE');
  });

  it('stays an edit where only the order changes, and that is refused where the list is another by now (G-24)', () => {
    const before = done(given(), tick(['a'], ['a', 'b']), LEAD, 10).quarter;
    const turned = done(before, tick(['a', 'b'], ['b', 'a']), LEAD, 11);
    expect(turned.entry.changes).toMatchObject([{ kind: 'edited', now: ['b', 'a'] }]);
    const other = done(before, tick(['a', 'b'], ['a', 'b', 'c']), MATE, 12).quarter;
    expect(refused(decideSaid(other, tick(['a', 'b'], ['b', 'a']))).code).toBe('CHANGED_MEANWHILE');
  });

  it('counts all that one entry brings into a list, also of a card that it adds', () => {
    const quarter = given();
    const [added] = accepted(
      decideSaid(quarter, {
        id: 'n',
        kind: 'milestone.add',
        values: { title: 'Tell them', keyResultIds: ['a'] },
      }),
    );
    const listed = Array.from({ length: 50 }, (_, at): Listed<'milestone', Milestone> => ({
      concept: 'milestone',
      kind: 'listed',
      id: 'n',
      field: 'keyResultIds',
      at: at + 1,
      was: null,
      now: `k${String(at)}`,
    }));
    expect(findOverLimit(quarter, [added!, ...listed.slice(1)], 'command')).toBeUndefined();
    expect(findOverLimit(quarter, [added!, ...listed], 'command')).toMatchObject({
      code: 'TOO_MANY',
      parameters: { length: 51, max: 50 },
    });
    const grown = [added!, ...listed];
    expect(growthOf(quarter, grown)).toBe(sizeOf(evolveAll(quarter, grown)) - sizeOf(quarter));
  });

  it('holds an id once, however often it comes', () => {
    const listed: Listed<'milestone', Milestone> = {
      concept: 'milestone',
      kind: 'listed',
      id: 'm',
      field: 'keyResultIds',
      at: 0,
      was: null,
      now: 'a',
    };
    expect(idsIn(evolve(given(), listed))).toEqual(['a']);
  });

  it('says of any two lists how one becomes the other', () => {
    const ids = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(ids, ids, (was, now) => {
        const edit: Edited<'milestone', Milestone> = {
          concept: 'milestone',
          kind: 'edited',
          id: 'm',
          field: 'keyResultIds',
          was,
          now,
        };
        const quarter = { milestones: [{ ...given().milestones[0]!, keyResultIds: was }] };
        const made = asListChanges(edit).reduce(
          (q, change) => evolveEntity(milestoneCollection, q, change),
          quarter,
        );
        expect(made.milestones[0]?.keyResultIds).toEqual(now);
      }),
    );
  });

  it('gives two writers both their wishes, whoever comes first', () => {
    const ids = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(ids, ids, ids, (seen, one, two) => {
        const merged = mergedIds(one, seen, two);
        for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
          const wasIn = seen.includes(id);
          const wants = [one, two].map((list) => list.includes(id));
          // Where one of them changed its mind about an id, that is what holds.
          expect(merged.includes(id)).toBe(wants.find((wanted) => wanted !== wasIn) ?? wasIn);
        }
        expect(new Set(merged).size).toBe(merged.length);
      }),
    );
  });
});
