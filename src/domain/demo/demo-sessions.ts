import { attendanceId } from '../entities/facilitation/attendance/attendance';
import { AGENDAS } from '../entities/facilitation/session/agenda';
import { untouchedSession } from '../entities/facilitation/session/session';
import { SESSION_IDS, type SessionId } from '../entities/facilitation/session/session-id';
import type { Day } from '../kernel/day';
import { addedOf } from '../kernel/entity-changes';
import { shiftDay } from '../kernel/shift-day';
import type { Change } from '../quarter/change';

interface Held {
  /** Days before the first week of the quarter. */
  readonly before: number;
  /** Minutes that each activity took, in the order of the agenda. */
  readonly took: readonly number[];
  /** Of the sample's people who could not come. */
  readonly missed?: readonly string[];
}

const held: Readonly<Record<SessionId, Held>> = {
  s0: { before: 35, took: [18, 6, 10] },
  s1: { before: 31, took: [9, 11, 15, 10, 18] },
  s2: { before: 27, took: [8, 11, 12, 16, 18, 10], missed: ['aylin'] },
  s3: { before: 26, took: [28, 22, 19, 13, 12] },
  s4: { before: 24, took: [33, 18, 16, 9] },
};

/** The day on which the sample's people held a session. */
export const demoDayOf = (session: SessionId, startDate: Day): Day =>
  shiftDay(startDate, -held[session].before) ?? startDate;

/** Names of the ids that the holdings of the sample need. */
export const demoRunNames: readonly string[] = SESSION_IDS.map((session) => `${session} held`);

const MINUTE_MS = 60_000;

/** What the holdings of the sample are made of. */
export interface DemoSample {
  readonly id: (name: string) => string;
  /** Names of the people of the sample. */
  readonly people: readonly string[];
  /** First day of the quarter. */
  readonly startDate: Day;
}

/**
 * The sessions as the people of the sample held them, so that a newcomer can look into each (G-30), and hold each once
 * more.
 */
export const demoSessionChanges = ({ id, people, startDate }: DemoSample): readonly Change[] =>
  SESSION_IDS.flatMap((session): readonly Change[] => {
    const { took, missed = [] } = held[session];
    const day = demoDayOf(session, startDate);
    const runId = id(`${session} held`);
    const startedAt = `${day}T09:00:00.000Z`;
    const minutes = took.reduce((sum, one) => sum + one, 0);
    return [
      addedOf('session', { ...untouchedSession(session), state: 'done', date: day }),
      addedOf('sessionRun', {
        id: runId,
        sessionId: session,
        startedAt,
        endedAt: new Date(Date.parse(startedAt) + minutes * MINUTE_MS).toISOString(),
        activities: AGENDAS[session].map(({ activity, minutes: planned }, at) => ({
          activity,
          planned,
          took: (took[at] ?? planned) * MINUTE_MS,
        })),
      }),
      ...people
        .filter((name) => !missed.includes(name))
        .map((name) =>
          addedOf('attendance', {
            id: attendanceId(runId, id(name)),
            runId,
            memberId: id(name),
            at: startedAt,
            observes: false,
          }),
        ),
    ];
  });
