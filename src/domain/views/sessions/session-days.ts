import { runsOf } from '../../entities/facilitation/session-run/session-run';
import { sessionOf } from '../../entities/facilitation/session/session';
import { SESSION_IDS, type SessionId } from '../../entities/facilitation/session/session-id';
import type { Day } from '../../kernel/day';
import { DAY_MS } from '../../kernel/day-length';
import type { Quarter } from '../../quarter/quarter';

/** The day of a session: the last on which it was held, else the one that is planned; null: none. */
export const dayOfSession = (quarter: Quarter, id: SessionId): Day | null => {
  const { date, state } = sessionOf(quarter, id);
  if (state === 'skipped') return null;
  const last = runsOf(quarter, id).at(-1);
  if (last === undefined) return date;
  return (last.endedAt ?? last.startedAt).slice(0, 10);
};

/** Whole days from one day to another; less than none where the other is earlier. */
const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** What is said of the days between two sessions. */
export interface SessionGap {
  readonly from: SessionId;
  readonly to: SessionId;
  readonly days: number;
  /** Days that the framework recommends between these two; null: it says nothing of them. */
  readonly least: number | null;
  readonly most: number;
  readonly verdict: 'fine' | 'soon' | 'late' | 'same-day' | 'backwards';
  /** The later one was held already. */
  readonly isPast: boolean;
}

/** By the session behind the gap (G-20). */
const RECOMMENDED: Readonly<Record<SessionId, { readonly least: number | null; readonly most: number }>> = {
  s0: { least: null, most: 14 },
  s1: { least: 3, most: 5 },
  s2: { least: null, most: 7 },
  s3: { least: null, most: 2 },
  s4: { least: 2, most: 3 },
};

/** Days that the framework recommends between a session and the one before it. */
export const recommendedDays = (
  session: SessionId,
): { readonly least: number | null; readonly most: number } => RECOMMENDED[session];

/** Between any two sessions. */
const MOST_DAYS = 14;

const verdictOf = (
  days: number,
  isPairOfDay: boolean,
  least: number | null,
  most: number,
): SessionGap['verdict'] => {
  if (days < 0) return 'backwards';
  if (days === 0 && !isPairOfDay) return 'same-day';
  if (least !== null && days < least) return 'soon';
  return days > most ? 'late' : 'fine';
};

/** The days between each two sessions that follow each other and have a day (G-20). */
export const sessionGaps = (quarter: Quarter): readonly SessionGap[] => {
  const dated = SESSION_IDS.flatMap((id) => {
    const day = dayOfSession(quarter, id);
    return day === null ? [] : [{ id, day }];
  });
  return dated.slice(1).flatMap((to, at) => {
    const from = dated[at];
    if (from === undefined) return [];
    const days = daysBetween(from.day, to.day);
    const follows = SESSION_IDS.indexOf(to.id) === SESSION_IDS.indexOf(from.id) + 1;
    const { least, most } = follows ? RECOMMENDED[to.id] : { least: null, most: MOST_DAYS };
    return [
      {
        from: from.id,
        to: to.id,
        days,
        least,
        most,
        // #2 and #3 may be held on one day.
        verdict: verdictOf(days, from.id === 's2' && to.id === 's3', least, most),
        isPast: runsOf(quarter, to.id).length > 0,
      },
    ];
  });
};

/** Days that should lie between #4 and the first sprint. */
const BEFORE_SPRINT = 2;

/** The days between #4 and the first sprint; null: #4 has no day. `isClose`: fewer than is good (G-20). */
export const daysToSprint = (
  quarter: Quarter,
): { readonly days: number; readonly isClose: boolean } | null => {
  const day = dayOfSession(quarter, 's4');
  if (day === null) return null;
  const days = daysBetween(day, quarter.settings.startDate);
  return { days, isClose: days < BEFORE_SPRINT };
};
