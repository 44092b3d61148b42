import { attendancesOf } from '../../entities/facilitation/attendance/attendance';
import type { Place } from '../../entities/facilitation/place/place';
import type { Placement, Placements } from '../../entities/plan/placement/placement';
import { byId, hasId } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';

/** One seat of the round in which cards get their weeks (S4-2). */
export interface ProposerTurn {
  readonly memberId: string;
  /** Cards whose weeks they proposed, as they stand now. */
  readonly placed: number;
  /** Whose turn it is, and whose it is after them; nobody is both. */
  readonly turn: 'now' | 'next' | null;
}

/** Those who take part, in the order in which they came. */
const seatsOf = (quarter: Quarter, runId: string): readonly string[] =>
  attendancesOf(quarter, runId)
    .filter(({ observes, memberId }) => !observes && hasId(quarter.members, memberId))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : byId(a, b)))
    .map(({ memberId }) => memberId);

/**
 * Whose turn it is to propose weeks, who comes next, and who has not proposed (S4-2). Next is who proposed least, and of
 * several the first behind whoever has the turn: so whoever was skipped does not wait for a whole round.
 */
export const proposerTurns = (
  quarter: Quarter,
  { runId, subject }: Pick<Place, 'runId' | 'subject'>,
): readonly ProposerTurn[] => {
  const seats = seatsOf(quarter, runId);
  const placedBy = (member: string): number =>
    quarter.placements.filter(({ proposedBy }) => proposedBy === member).length;
  const at = seats.findIndex((seat) => seat === subject);
  const behind = [...seats.slice(at + 1), ...seats.slice(0, Math.max(at, 0))];
  const [next] = behind.toSorted((a, b) => placedBy(a) - placedBy(b));
  return seats.map((memberId) => ({
    memberId,
    placed: placedBy(memberId),
    turn: memberId === subject ? 'now' : memberId === next ? 'next' : null,
  }));
};

/** The card that somebody put into weeks in their turn: the last one that anybody did, where that was they. */
export const proposedNow = ({ placements }: Placements, member: string): Placement | undefined => {
  const last = placements.reduce<Placement | undefined>(
    (latest, one) => ((one.proposedAt ?? '') > (latest?.proposedAt ?? '') ? one : latest),
    undefined,
  );
  return last?.proposedBy === member ? last : undefined;
};
