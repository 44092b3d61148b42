import { useQuarterState } from '../../sync/quarter-context';

/** A round that asks members, each unseen by the others. */
interface AskingRound {
  readonly id: string;
  /** Members. */
  readonly asked: readonly string[];
  readonly away: readonly string[];
}

/** Whom an open round asks, and who has answered it. */
export interface RoundPeople {
  /** Those who are there, in the order of the round. */
  readonly there: readonly string[];
  readonly away: readonly string[];
  readonly answered: readonly string[];
  /** So many are there and have not answered. */
  readonly waiting: number;
}

/** The people of an open round, as far as everybody may know of them. */
export const useRoundPeople = (round: AskingRound): RoundPeople => {
  const silence = useQuarterState((state) => state.silence);
  const present = useQuarterState((state) => state.present);
  const answered = silence.find((one) => one.round === round.id)?.answered ?? [];
  // Whoever came since is asked, too.
  const came = round.away.filter((id) => present?.includes(id) === true);
  const asked = [...new Set([...round.asked, ...came, ...answered])];
  const isThere = (id: string): boolean => answered.includes(id) || present === null || present.includes(id);
  const there = asked.filter(isThere);
  const away = [...new Set([...asked, ...round.away])].filter((id) => !there.includes(id));
  return { there, away, answered, waiting: there.filter((id) => !answered.includes(id)).length };
};
