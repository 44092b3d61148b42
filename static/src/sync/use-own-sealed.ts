import { useMemo } from 'react';
import type { Json } from '#domain/kernel/json';
import { isSealing } from '#domain/quarter/envelope-definitions';
import { seal } from '#domain/quarter/seal';
import { actorOf } from './actor-of';
import { useQuarterState } from './quarter-context';
import type { QuarterState } from './quarter-state';

type Known = Pick<QuarterState, 'own' | 'pending' | 'quarter' | 'me'>;

/**
 * What this person has in a round: what the server told, and over it what is on its way. A command that the round does
 * not take is left out; the server's answer says why.
 */
const ownSealed = ({ own, pending, quarter, me }: Known, roundId: string): Json | null =>
  pending.reduce<Json | null>(
    (content, { command }) => {
      if (!isSealing(command) || command.round !== roundId) return content;
      const sealing = seal(quarter, command, actorOf(me));
      if (!sealing.ok) return content;
      const next = sealing.value(content);
      return next.ok ? next.value : content;
    },
    own.find(({ round }) => round === roundId)?.content ?? null,
  );

/** What this person sealed in a round that is open, nobody else's; null: nothing. */
export const useOwnSealed = (roundId: string): Json | null => {
  const own = useQuarterState((state) => state.own);
  const pending = useQuarterState((state) => state.pending);
  const quarter = useQuarterState((state) => state.quarter);
  const me = useQuarterState((state) => state.me);
  return useMemo(
    () => ownSealed({ own, pending, quarter, me }, roundId),
    [own, pending, quarter, me, roundId],
  );
};
