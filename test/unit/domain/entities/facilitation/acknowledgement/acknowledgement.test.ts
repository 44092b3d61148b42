import { findingKey } from '#domain/entities/facilitation/acknowledgement/acknowledgement';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import {
  accepted,
  after,
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  MATE,
  refused,
  type Said,
} from '../../../../../support/given/a-quarter';

const acknowledge = (key: string, reason = ''): Said => ({ kind: 'finding.acknowledge', key, reason });
const by = (member: string, quarter: Quarter, said: Said) => decideSaid(quarter, said, context(as(member)));

describe('a finding that is fine', () => {
  it('G-22 is kept with who said so, why, and when; said again, with the new reason; opened, it is gone', () => {
    const fine = after(aWrittenQuarter(), acknowledge('OBJ_UNLINKED:o2'));
    expect(fine.acknowledgements).toEqual([
      { id: 'OBJ_UNLINKED:o2', reason: '', by: 'lead', at: '2027-01-11T09:00:00.000Z' },
    ]);
    const told = after(fine, acknowledge('OBJ_UNLINKED:o2', ' It keeps the lights on '));
    expect(told.acknowledgements.map(({ reason }) => reason)).toEqual(['It keeps the lights on']);
    expect(accepted(by('lead', told, acknowledge('OBJ_UNLINKED:o2', 'It keeps the lights on')))).toEqual([]);
    expect(after(told, { kind: 'finding.reopen', key: 'OBJ_UNLINKED:o2' }).acknowledgements).toEqual([]);
    expect(accepted(by('lead', told, { kind: 'finding.reopen', key: 'OBJ_UNLINKED:o1' }))).toEqual([]);
  });

  it('G-24 a reason is written over no other that its writer has not seen', () => {
    const told = after(aWrittenQuarter(), acknowledge('OBJ_UNLINKED:o2', 'It keeps the lights on'));
    const over = (was: string): Said => ({ ...acknowledge('OBJ_UNLINKED:o2', 'Agreed in May'), was }) as Said;
    const stale = refused(by('lead', told, over('')));
    expect([stale.code, stale.present]).toEqual(['CHANGED_MEANWHILE', { reason: 'It keeps the lights on' }]);
    expect(after(told, over('It keeps the lights on')).acknowledgements[0]?.reason).toBe('Agreed in May');
    // Nor by one click that gives none.
    expect(accepted(by('lead', told, acknowledge('OBJ_UNLINKED:o2')))).toEqual([]);
  });

  it('G-22 is for those who lead, or who lead the session that runs', () => {
    const quarter = aWrittenQuarter();
    expect(refused(by(MATE, quarter, acknowledge('OBJ_UNLINKED:o2'))).code).toBe('FACILITATOR_ONLY');
    const held = after(quarter, { kind: 'session.start', session: 's1' });
    const led = evolveAll(held, [
      { concept: 'place', kind: 'edited', id: 's1', field: 'leader', was: 'lead', now: MATE },
    ]);
    expect(accepted(by(MATE, led, acknowledge('OBJ_UNLINKED:o2')))).toHaveLength(1);
  });

  it('G-22 has a key that is one, and a reason of 255 characters at most', () => {
    const quarter = aWrittenQuarter();
    for (const key of ['', 'OBJ_UNLINKED', 'obj:o2', 'OBJ_UNLINKED:<b>', `OBJ_UNLINKED:${'x'.repeat(100)}`])
      expect(refused(by('lead', quarter, acknowledge(key))).code).toBe('NO_FINDING');
    const long = acknowledge('OBJ_UNLINKED:o2', 'x'.repeat(256));
    expect(refused(by('lead', quarter, long)).code).toBe('TOO_LONG');
    expect(findingKey('OBJ_UNLINKED', 'o2')).toBe('OBJ_UNLINKED:o2');
    const longest = findingKey('SIGNAL_TEST_VALIDATES_NOTHING', 'x'.repeat(100));
    expect(accepted(by('lead', quarter, acknowledge(longest)))).toHaveLength(1);
    expect(longest).not.toBe(findingKey('SIGNAL_TEST_VALIDATES_NOTHING', 'y'.repeat(100)));
  });

  it.each(['SILENT_MEMBER', 'LOUDEST_VOICE', 'ONLY_PRODUCT_IDEAS'])(
    'G-18 keeps nothing of %s, which everybody would read',
    (code) => {
      expect(refused(by('lead', aWrittenQuarter(), acknowledge(`${code}:s1`))).code).toBe('UNSPOKEN');
    },
  );
});
