import { useMemo } from 'react';
import type { PreWorkActivity } from '#domain/entities/facilitation/pre-work/pre-work';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import type { WritingRound } from '#domain/entities/facilitation/writing-round/writing-round';
import type { ScoreRound } from '#domain/entities/scoring/score-round/score-round';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useServerNow } from '../use-server-now';

const activities: Readonly<Record<SessionId, PreWorkActivity | null>> = {
  s0: null,
  s1: 's1.silent',
  s2: 's2.ideation',
  s3: 's3.effort',
  s4: null,
};

/** What of a session can be done before the call; null: nothing. */
export const preWorkOf = (session: SessionId): PreWorkActivity | null => activities[session];

/** Pre-work that stands open in a session's lobby. */
export type PreWork = {
  readonly activity: PreWorkActivity;
  readonly id: string;
  readonly closesAt: string;
  /** By the server's clock, as far as this page knows it; the server has the last word. */
  readonly isOver: boolean;
} & (
  | { readonly writing: WritingRound; readonly score: null }
  | { readonly writing: null; readonly score: ScoreRound }
);

const isPrepared = ({ state, closesAt }: WritingRound | ScoreRound): boolean =>
  state === 'open' && closesAt !== null;

/** The pre-work of a session that does not run; null: none is open. */
export const usePreWork = (session: SessionId): PreWork | null => {
  const activity = preWorkOf(session);
  const select = useMemo(
    () =>
      createSelector(({ writingRounds, scoreRounds }) => ({
        writing: writingRounds.find((round) => isPrepared(round) && round.activity === activity) ?? null,
        score: activity === 's3.effort' ? (scoreRounds.find(isPrepared) ?? null) : null,
      })),
    [activity],
  );
  const { writing, score } = useQuarter(select);
  const closesAt = (writing ?? score)?.closesAt ?? null;
  const now = useServerNow(closesAt !== null);
  if (activity === null || closesAt === null) return null;
  const told = { activity, closesAt, isOver: Date.parse(closesAt) <= now };
  if (writing !== null) return { ...told, id: writing.id, writing, score: null };
  return score === null ? null : { ...told, id: score.id, writing: null, score };
};
