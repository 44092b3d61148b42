import { AGENDAS } from '#domain/entities/facilitation/session/agenda';
import { agendaOf, sessionOf } from '#domain/entities/facilitation/session/session';
import { SESSION_IDS } from '#domain/entities/facilitation/session/session-id';
import {
  accepted,
  after,
  aQuarter,
  as,
  context,
  decideSaid,
  LEAD,
  MATE,
  newcomer,
  refused,
  type Said,
} from '../../../../../support/given/a-quarter';
import { done } from '../../../../../support/given/done';
import { codeOf, started, then } from '../../../../../support/given/in-session';
import { undoing } from '../../../../../support/given/undoing';
import { evolveAll } from '#domain/quarter/evolve';

const plan = (date: string | null): Said => ({ kind: 'session.plan', session: 's2', date });
const skip = (reason = 'It is clear where we go'): Said => ({ kind: 'session.skip', session: 's0', reason });
const setMinutes = (minutes: number, activity: 's2.vote' | 's1.silent' = 's2.vote'): Said => ({
  kind: 'session.setMinutes',
  session: 's2',
  activity,
  minutes,
});

it.each([plan('2027-01-12'), skip(), { kind: 'session.unskip', session: 's0' } as const, setMinutes(12)])(
  'what is planned is said by who leads, and goes back: $kind',
  (said) => {
    const given = said.kind === 'session.unskip' ? after(aQuarter(), skip()) : aQuarter();
    expect(codeOf(given, said, MATE)).toBe('FACILITATOR_ONLY');
    expect(refused(decideSaid(given, said, context(newcomer()))).code).toBe('JOIN_FIRST');
    const { entry, quarter } = done(given, said);
    expect(quarter).not.toEqual(given);
    expect(evolveAll(quarter, accepted(undoing(quarter, entry)))).toEqual(given);
  },
);

describe('the day of a session', () => {
  it('is planned, moved and taken away', () => {
    const planned = after(aQuarter(), plan('2027-01-12'));
    expect(planned.sessions).toMatchObject([{ id: 's2', date: '2027-01-12', state: 'planned' }]);
    expect(after(planned, plan('2027-01-13')).sessions).toMatchObject([{ date: '2027-01-13' }]);
    expect(after(planned, plan(null)).sessions).toMatchObject([{ date: null }]);
    expect(accepted(decideSaid(planned, plan('2027-01-12')))).toEqual([]);
    expect(accepted(decideSaid(aQuarter(), plan(null)))).toEqual([]);
  });

  it.each(['2027-02-30', '12.01.2027', '', '2027-1-2'])('is no such day as “%s”', (date) => {
    expect(codeOf(aQuarter(), plan(date))).toBe('NOT_A_DAY');
  });
});

describe('the minutes of an agenda', () => {
  it('G-4 are 30, 60, 75, 90 and 75 as the framework gives them', () => {
    const sums = SESSION_IDS.map((id) => AGENDAS[id].reduce((sum, { minutes }) => sum + minutes, 0));
    expect(sums).toEqual([30, 60, 75, 90, 75]);
  });

  it('G-4 are changed for one activity, and nothing is kept of what is the framework’s own', () => {
    const changed = after(aQuarter(), setMinutes(12));
    expect(changed.sessions).toMatchObject([{ minutes: [{ activity: 's2.vote', minutes: 12 }] }]);
    expect(agendaOf(sessionOf(changed, 's2')).at(-1)).toMatchObject({ activity: 's2.vote', minutes: 12 });
    expect(accepted(decideSaid(changed, setMinutes(12)))).toEqual([]);
    expect(after(changed, setMinutes(10)).sessions).toMatchObject([{ minutes: [] }]);
    expect(accepted(decideSaid(aQuarter(), setMinutes(10)))).toEqual([]);
  });

  it.each([0, 241, 2.5])('G-4 are never %s', (minutes) => {
    expect(codeOf(aQuarter(), setMinutes(minutes))).toBe('OUT_OF_RANGE');
  });

  it('G-4 of another session’s activity are refused', () => {
    expect(codeOf(aQuarter(), setMinutes(5, 's1.silent'))).toBe('UNKNOWN_ACTIVITY');
  });

  it('G-7 are spread by whoever leads the session, who need not lead the quarter', () => {
    const led = then(started(aQuarter(), 's2'), { kind: 'session.takeLead', session: 's2' }, MATE, {
      present: [MATE],
    });
    expect(led.places).toMatchObject([{ leader: MATE }]);
    expect(then(led, setMinutes(8), MATE).sessions).toMatchObject([{ minutes: [{ minutes: 8 }] }]);
  });
});

describe('a session that is left out', () => {
  it('G-21 says why, and may be held after all', () => {
    const skipped = after(aQuarter(), skip());
    expect(skipped.sessions).toMatchObject([{ state: 'skipped', skipReason: 'It is clear where we go' }]);
    expect(after(skipped, { kind: 'session.unskip', session: 's0' }).sessions).toMatchObject([
      { state: 'planned', skipReason: '' },
    ]);
    expect(accepted(decideSaid(aQuarter(), { kind: 'session.unskip', session: 's0' }))).toEqual([]);
    expect(started(skipped, 's0').sessions).toMatchObject([{ state: 'running', skipReason: '' }]);
  });

  it('G-21 is not left out without a word, and not once it was held', () => {
    expect(codeOf(aQuarter(), skip('  '))).toBe('MISSING');
    expect(codeOf(aQuarter(), skip('x'.repeat(1_001)))).toBe('TOO_LONG');
    const running = started(aQuarter(), 's0');
    expect(codeOf(running, skip())).toBe('WAS_HELD');
    expect(codeOf(then(running, { kind: 'session.finish', session: 's0' }), skip())).toBe('WAS_HELD');
  });

  it('G-21 stays as it is told once it was begun: its undo would take the holding’s state away', () => {
    const { entry, quarter } = done(aQuarter(), skip());
    const back = undoing(started(quarter, 's0'), entry, context(as(LEAD)));
    expect(refused(back).code).toBe('CHANGED_SINCE');
  });
});
