import type { SessionRuns } from '../../facilitation/session-run/session-run';
import { runsOf } from '../../facilitation/session-run/session-run';
import { sessionOfActivity } from '../../facilitation/session/agenda';
import { SESSION_IDS } from '../../facilitation/session/session-id';
import type { ScoreRounds } from '../score-round/score-round';
import type { WritingRounds } from '../../facilitation/writing-round/writing-round';

/**
 * Pre-work that was cancelled, and of which everybody is still to be given back what they wrote: of each session the last
 * one, until that session is held.
 */
export const returnedRounds = (quarter: WritingRounds & ScoreRounds & SessionRuns): readonly string[] =>
  SESSION_IDS.flatMap((session) => {
    const cancelled = [
      ...quarter.writingRounds.filter(({ activity }) => sessionOfActivity(activity) === session),
      ...(session === 's3' ? quarter.scoreRounds : []),
    ].flatMap(({ id, state, closesAt }) =>
      state === 'closed' && closesAt !== null ? [{ id, closesAt }] : [],
    );
    const last = cancelled.toSorted((a, b) => (a.closesAt < b.closesAt ? -1 : 1)).at(-1);
    if (last === undefined) return [];
    const endedAt = runsOf(quarter, session).findLast((run) => run.endedAt !== null)?.endedAt ?? '';
    return endedAt < last.closesAt ? [last.id] : [];
  });
