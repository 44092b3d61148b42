import type { Entry } from '#domain/quarter/entry';
import { applySync } from '../../../../static/src/sync/apply-sync';
import { aQuarter, milestone } from '../../../support/pages/a-quarter';

const quarter = aQuarter(milestone('m1'));

const renamed = (seq: number): Entry => ({
  seq,
  commandId: `c${String(seq)}`,
  command: 'milestone.edit',
  by: 'ada',
  at: '2026-12-14T09:00:00.000Z',
  changes: [{ concept: 'milestone', kind: 'edited', id: 'm1', field: 'title', was: '', now: String(seq) }],
});

const known = { confirmed: quarter, seq: 4, entries: [renamed(3), renamed(4)], pending: [] };

describe('an answer about an open quarter', () => {
  it('takes over what is new and skips what is known', () => {
    const after = applySync(known, {
      kind: 'entries',
      seq: 6,
      entries: [renamed(4), renamed(5), renamed(6)],
    });
    expect(after.entries.map(({ seq }) => seq)).toEqual([3, 4, 5, 6]);
    expect(after.confirmed.milestones[0]?.title).toBe('6');
  });

  it('forgets the entries before a quarter that comes anew: what lies between was not told', () => {
    const anew = applySync(known, { kind: 'refresh', seq: 600, quarter });
    expect(anew.entries).toEqual([]);
    expect(applySync(anew, { kind: 'entries', seq: 601, entries: [renamed(601)] }).entries).toHaveLength(1);
  });

  it('does not go back to an older one', () => {
    expect(applySync(known, { kind: 'refresh', seq: 3, quarter })).toBe(known);
  });
});
