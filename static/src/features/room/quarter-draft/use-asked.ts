import type { ConfidenceRound } from '#domain/entities/facilitation/confidence-round/confidence-round';
import { useQuarterState } from '../../../sync/quarter-context';

interface Asked {
  /** Members who answered, and those who are asked and there. */
  readonly answered: readonly string[];
  readonly there: readonly string[];
  /** How many are there and still think. */
  readonly waiting: number;
  readonly away: number;
}

/** Whom a round that is open asks, and who has answered; nothing tells what. */
export const useAsked = ({ id, asked, away }: ConfidenceRound): Asked => {
  const silence = useQuarterState((state) => state.silence);
  const present = useQuarterState((state) => state.present);
  const answered = silence.find(({ round }) => round === id)?.answered ?? [];
  const isThere = (member: string): boolean =>
    answered.includes(member) || present === null || present.includes(member);
  // Whoever came since is asked, too.
  const came = away.filter((member) => present?.includes(member) === true);
  const all = [...new Set([...asked, ...came, ...answered])];
  const there = all.filter(isThere);
  return {
    answered,
    there,
    waiting: there.filter((member) => !answered.includes(member)).length,
    away: new Set([...all, ...away].filter((member) => !there.includes(member))).size,
  };
};
