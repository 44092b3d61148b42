import { remaining } from '#domain/entities/facilitation/place/timer';
import type { Quarter } from '#domain/quarter/quarter';
import {
  aQuarter,
  aWrittenQuarter,
  as,
  context,
  decideSaid,
  LEAD,
  MATE,
  newcomer,
  refused,
  THIRD,
  type Said,
} from '../../../../../support/given/a-quarter';
import { done } from '../../../../../support/given/done';
import { at, codeOf, started, then } from '../../../../../support/given/in-session';
import { undoing } from '../../../../../support/given/undoing';

const COURSE: readonly Said[] = [
  { kind: 'session.goTo', session: 's1', activity: 's1.silent' },
  { kind: 'session.show', session: 's1', subject: null },
  { kind: 'session.pause', session: 's1' },
  { kind: 'session.resume', session: 's1' },
  { kind: 'session.restart', session: 's1' },
  { kind: 'session.extend', session: 's1', minutes: 5 },
  { kind: 'session.drawPairs', session: 's1' },
  { kind: 'session.swap', session: 's1', one: LEAD, other: MATE },
  { kind: 'session.finish', session: 's1' },
];

const goTo = (activity: 's1.company' | 's1.silent' | 's1.cluster') =>
  ({ kind: 'session.goTo', session: 's1', activity }) as const;
const minute = 60_000;
const leftAt = ({ places }: Quarter, time: string): number =>
  remaining(places[0]!.timer, Date.parse(at(time).at)) / minute;

describe('a session that runs', () => {
  it('is begun by who leads the quarter, and led by whoever began it', () => {
    const start = { id: 'run', kind: 'session.start', session: 's1' } as const;
    expect(codeOf(aQuarter(), start, MATE)).toBe('FACILITATOR_ONLY');
    expect(refused(decideSaid(aQuarter(), start, context(newcomer()))).code).toBe('JOIN_FIRST');
    const quarter = started(aQuarter());
    expect(quarter.sessions).toMatchObject([{ id: 's1', state: 'running' }]);
    expect(quarter.places).toMatchObject([
      {
        id: 's1',
        runId: 'run',
        activity: 's1.company',
        leader: LEAD,
        presenter: null,
        remindedAt: null,
        subject: null,
        pairings: [],
      },
    ]);
    expect(quarter.sessionRuns).toMatchObject([
      { id: 'run', sessionId: 's1', endedAt: null, activities: [{ activity: 's1.company', planned: 10 }] },
    ]);
  });

  it('is the only one', () => {
    const start = (session: 's1' | 's2') => ({ id: 'other', kind: 'session.start', session }) as const;
    expect(codeOf(started(aQuarter()), start('s1'))).toBe('SESSION_RUNNING');
    expect(codeOf(started(aQuarter()), start('s2'))).toBe('SESSION_RUNNING');
  });

  it.each(COURSE)('is moved by whoever leads it alone, and never where it does not run: $kind', (said) => {
    const second = { ...aQuarter() };
    const quarter = started({
      ...second,
      members: second.members.map((one) => (one.id === THIRD ? { ...one, facilitator: true } : one)),
    });
    expect(codeOf(quarter, said, MATE)).toBe('LEADER_ONLY');
    expect(codeOf(quarter, said, THIRD)).toBe('LEADER_ONLY');
    expect(refused(decideSaid(quarter, said, context(newcomer()))).code).toBe('JOIN_FIRST');
    expect(codeOf(aQuarter(), said)).toBe('NOT_RUNNING');
    expect(codeOf(started(aQuarter(), 's2'), said)).toBe('NOT_RUNNING');
  });

  it('goes to no activity of another session, and changes nothing where it is already', () => {
    const quarter = started(aQuarter());
    expect(codeOf(quarter, { kind: 'session.goTo', session: 's1', activity: 's2.vote' })).toBe(
      'UNKNOWN_ACTIVITY',
    );
    expect(then(quarter, goTo('s1.company'), LEAD, at('09:05:00'))).toBe(quarter);
  });

  it('shows everybody one thing until it goes on', () => {
    const quarter = started(aWrittenQuarter());
    const shown = then(quarter, { kind: 'session.show', session: 's1', subject: 'm1' });
    expect(shown.places).toMatchObject([{ subject: 'm1' }]);
    expect(codeOf(quarter, { kind: 'session.show', session: 's1', subject: 'gone' })).toBe('UNKNOWN_TARGET');
    expect(then(shown, goTo('s1.silent')).places).toMatchObject([{ subject: null }]);
  });

  it('S3-2 is turned by whoever presents as well, who hands on and may nothing else', () => {
    const show = (more: object) => ({ kind: 'session.show', session: 's1', subject: 'm1', ...more }) as const;
    const quarter = started(aWrittenQuarter());
    expect(codeOf(quarter, show({ presenter: 'gone' }))).toBe('UNKNOWN_TARGET');
    const presented = then(quarter, show({ presenter: MATE }));
    expect(presented.places).toMatchObject([{ subject: 'm1', presenter: MATE }]);
    expect(codeOf(presented, show({}), THIRD)).toBe('LEADER_ONLY');
    for (const said of COURSE.filter(({ kind }) => kind !== 'session.show'))
      expect([said.kind, codeOf(presented, said, MATE)]).toEqual([said.kind, 'LEADER_ONLY']);
    const turned = then(presented, show({ subject: 'm2' }), MATE);
    expect(turned.places).toMatchObject([{ subject: 'm2', presenter: MATE, leader: LEAD }]);
    const handed = then(turned, show({ presenter: THIRD }), MATE);
    expect(codeOf(handed, show({ subject: 'm2' }), MATE)).toBe('LEADER_ONLY');
    expect(then(handed, goTo('s1.silent')).places).toMatchObject([{ subject: null, presenter: null }]);
    expect(then(handed, show({ presenter: null })).places).toMatchObject([{ presenter: null }]);
  });

  it('S3-2 is no longer turned by who presented in a session before', () => {
    const show = (session: 's1' | 's2') => ({ kind: 'session.show', session, subject: null }) as const;
    const presented = then(started(aQuarter()), { ...show('s1'), presenter: MATE });
    expect(codeOf(presented, show('s2'), MATE)).toBe('NOT_RUNNING');
    const over = then(presented, { kind: 'session.finish', session: 's1' });
    const other = then(over, { id: 'two', kind: 'session.start', session: 's2' });
    expect(codeOf(other, show('s2'), MATE)).toBe('LEADER_ONLY');
  });

  it('has no way back, and says what to do instead', () => {
    const { entry, quarter } = done(started(aQuarter()), goTo('s1.silent'));
    expect(refused(undoing(quarter, entry, context(as(LEAD))))).toMatchObject({
      code: 'NO_INVERSE',
      text: expect.stringContaining('Lead the session to another step instead') as string,
    });
    const begun = done(aQuarter(), { kind: 'session.start', session: 's1' });
    expect(refused(undoing(begun.quarter, begun.entry, context(as(LEAD)))).code).toBe('NO_INVERSE');
  });
});

describe('the timer of an activity', () => {
  it('G-5 starts with it, stands still in a pause, goes on, gets longer and begins anew, from instants of the server', () => {
    const begun = started(aQuarter());
    expect(leftAt(begun, '09:04:00')).toBe(6);
    const paused = then(begun, { kind: 'session.pause', session: 's1' }, LEAD, at('09:04:00'));
    expect(leftAt(paused, '09:30:00')).toBe(6);
    expect(then(paused, { kind: 'session.pause', session: 's1' }, LEAD, at('09:20:00'))).toEqual(paused);
    const resumed = then(paused, { kind: 'session.resume', session: 's1' }, LEAD, at('09:30:00'));
    expect(leftAt(resumed, '09:31:00')).toBe(5);
    const longer = then(resumed, { kind: 'session.extend', session: 's1', minutes: 5 });
    expect(leftAt(longer, '09:31:00')).toBe(10);
    const again = then(longer, { kind: 'session.restart', session: 's1' }, LEAD, at('09:40:00'));
    expect(leftAt(again, '09:41:00')).toBe(9);
  });

  it('G-5 may be lengthened while it stands still, and no pause before counts as time', () => {
    const say = (quarter: Quarter, kind: 'session.pause' | 'session.resume', time: string) =>
      then(quarter, { kind, session: 's1' }, LEAD, at(time));
    let quarter = started(aQuarter());
    for (const [from, to] of [
      ['09:01:00', '09:11:00'],
      ['09:12:00', '09:22:00'],
    ] as const) {
      quarter = say(say(quarter, 'session.pause', from), 'session.resume', to);
    }
    expect(leftAt(quarter, '09:23:00')).toBe(7);
    const still = say(quarter, 'session.pause', '09:23:00');
    const longer = then(still, { kind: 'session.extend', session: 's1', minutes: 1 });
    expect(leftAt(longer, '10:00:00')).toBe(8);
  });

  it('G-6 counts on below nothing, and nothing goes on by itself', () => {
    const quarter = started(aQuarter());
    expect(leftAt(quarter, '09:12:30')).toBe(-2.5);
    const gone = then(quarter, goTo('s1.silent'), LEAD, at('09:12:30'));
    expect(gone.sessionRuns[0]!.activities).toEqual([
      { activity: 's1.company', planned: 10, took: 12.5 * minute },
      { activity: 's1.silent', planned: 10, took: null },
    ]);
  });

  it.each([0, -5, 61, 1.5])('G-5 is not lengthened by %s minutes', (minutes) => {
    expect(codeOf(started(aQuarter()), { kind: 'session.extend', session: 's1', minutes })).toBe(
      'OUT_OF_RANGE',
    );
  });
});

describe('the holding of a session', () => {
  it('G-8 keeps what each activity was given and took, also one that the team came back to', () => {
    let quarter = started(aQuarter());
    quarter = then(quarter, goTo('s1.silent'), LEAD, at('09:08:00'));
    quarter = then(quarter, goTo('s1.company'), LEAD, at('09:20:00'));
    quarter = then(quarter, { kind: 'session.finish', session: 's1' }, LEAD, at('09:23:00'));
    expect(quarter.sessionRuns).toMatchObject([
      {
        startedAt: at('09:00:00').at,
        endedAt: at('09:23:00').at,
        activities: [
          { activity: 's1.company', planned: 10, took: 8 * minute },
          { activity: 's1.silent', planned: 10, took: 12 * minute },
          { activity: 's1.company', planned: 10, took: 3 * minute },
        ],
      },
    ]);
    expect(quarter.places).toEqual([]);
    expect(quarter.sessions).toMatchObject([{ id: 's1', state: 'done' }]);
  });

  it('G-8 is another one when the session is held again, and nothing of the first is lost', () => {
    const ended = then(started(aQuarter()), { kind: 'session.finish', session: 's1' }, LEAD, at('09:10:00'));
    const again = then(ended, { id: 'again', kind: 'session.start', session: 's1' }, LEAD, at('14:00:00'));
    expect(again.sessionRuns.map(({ id }) => id)).toEqual(['run', 'again']);
    expect(again.sessionRuns[0]).toEqual(ended.sessionRuns[0]);
    expect(again.sessions).toMatchObject([{ state: 'running' }]);
  });

  it('goes to 200 activities, and then has to be finished', () => {
    let quarter = started(aQuarter());
    for (let n = 0; n < 199; n += 1) quarter = then(quarter, goTo(n % 2 === 0 ? 's1.silent' : 's1.company'));
    expect(codeOf(quarter, goTo('s1.cluster'))).toBe('FULL');
    expect(then(quarter, { kind: 'session.finish', session: 's1' }).places).toEqual([]);
  });
});
