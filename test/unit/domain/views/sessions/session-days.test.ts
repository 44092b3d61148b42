import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { daysToSprint, sessionGaps } from '#domain/views/sessions/session-days';
import { after, aQuarter } from '../../../../support/given/a-quarter';
import { at, started, then } from '../../../../support/given/in-session';

const planned = (days: Partial<Record<SessionId, number>>) =>
  after(
    aQuarter(),
    ...Object.entries(days).map(
      ([session, day]) =>
        ({
          kind: 'session.plan',
          session: session as SessionId,
          date: `2026-12-${String(day).padStart(2, '0')}`,
        }) as const,
    ),
  );

it.each<[Partial<Record<SessionId, number>>, string]>([
  [{ s0: 1, s1: 3 }, 'soon'],
  [{ s0: 1, s1: 4 }, 'fine'],
  [{ s0: 1, s1: 6 }, 'fine'],
  [{ s0: 1, s1: 7 }, 'late'],
  [{ s1: 1, s2: 2 }, 'fine'],
  [{ s1: 1, s2: 8 }, 'fine'],
  [{ s1: 1, s2: 9 }, 'late'],
  [{ s1: 1, s2: 1 }, 'same-day'],
  [{ s2: 1, s3: 1 }, 'fine'],
  [{ s2: 1, s3: 3 }, 'fine'],
  [{ s2: 1, s3: 4 }, 'late'],
  [{ s3: 1, s4: 2 }, 'soon'],
  [{ s3: 1, s4: 3 }, 'fine'],
  [{ s3: 1, s4: 4 }, 'fine'],
  [{ s3: 1, s4: 5 }, 'late'],
  [{ s3: 2, s4: 1 }, 'backwards'],
  [{ s0: 1, s2: 15 }, 'fine'],
  [{ s0: 1, s2: 16 }, 'late'],
  [{ s1: 1, s3: 1 }, 'same-day'],
])('G-20 the days between %j are told: %s', (days, verdict) => {
  expect(sessionGaps(planned(days))).toMatchObject([{ verdict }]);
});

it('G-20 a session that was held counts on the day it was, and one left out on none', () => {
  const held = then(
    started(planned({ s1: 1, s2: 30 }), 's1'),
    { kind: 'session.finish', session: 's1' },
    'lead',
    at('10:00:00'),
  );
  expect(sessionGaps(held)).toMatchObject([{ from: 's1', to: 's2', days: -12, isPast: false }]);
  const skipped = after(planned({ s0: 1, s1: 2, s2: 8 }), {
    kind: 'session.skip',
    session: 's1',
    reason: 'Others do it',
  });
  expect(sessionGaps(skipped)).toMatchObject([{ from: 's0', to: 's2', days: 7, least: null, most: 14 }]);
});

it('G-20 #4 stands two days before the first sprint', () => {
  expect(daysToSprint(aQuarter())).toBeNull();
  // The quarter begins on 4 January 2027.
  expect(
    daysToSprint(after(aQuarter(), { kind: 'session.plan', session: 's4', date: '2027-01-02' })),
  ).toEqual({ days: 2, isClose: false });
  expect(
    daysToSprint(after(aQuarter(), { kind: 'session.plan', session: 's4', date: '2027-01-03' })),
  ).toEqual({ days: 1, isClose: true });
});
