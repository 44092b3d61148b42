import type { SessionId } from '../../entities/facilitation/session/session-id';
import type { SessionRun } from '../../entities/facilitation/session-run/session-run';
import { attendancesOf } from '../../entities/facilitation/attendance/attendance';
import type { Role } from '../../entities/team/member/member';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { writtenIn } from './written-in';

/** What a session asks of everybody and what has a name once it is shown; votes have none. */
export type Share = 'ideas' | 'cards' | 'ballots';

/** What came from somebody, or from all of a role. */
type Shares = Readonly<Partial<Record<Share, number>>>;

export interface Participation {
  /** What is counted in this session; empty: nothing that has a name. */
  readonly counted: readonly Share[];
  /** Those who were there, as the quarter lists its people: never in the order of a count. */
  readonly people: readonly {
    readonly member: string;
    readonly role: Role;
    readonly observes: boolean;
    readonly shares: Shares;
  }[];
  readonly roles: readonly { readonly role: Role; readonly people: number; readonly shares: Shares }[];
}

const COUNTED: Readonly<Record<SessionId, readonly Share[]>> = {
  s0: [],
  s1: ['ideas'],
  s2: ['cards'],
  s3: ['ballots'],
  s4: [],
};

/** Choices of a holding, each of a card on a scale. */
const choicesOf = ({ scoreRounds, estimates }: Quarter, run: string, member: string): number =>
  estimates
    .filter(({ memberId, roundId }) => memberId === member && findById(scoreRounds, roundId)?.runId === run)
    .reduce((sum, { choices }) => sum + choices.length, 0);

type Run = Pick<SessionRun, 'id' | 'sessionId'>;

const countOf = (quarter: Quarter, run: Run, share: Share, member: string): number => {
  switch (share) {
    case 'ideas':
    case 'cards':
      return writtenIn(quarter, run, share, member);
    case 'ballots':
      return choicesOf(quarter, run.id, member);
  }
};

/**
 * What came from whom in a session, for those who lead (G-18). It counts what everybody has seen: before the reveal of a
 * round nothing of it is there. Whoever was not there is not in it.
 */
export const participation = (quarter: Quarter, run: Run): Participation => {
  const counted = COUNTED[run.sessionId];
  const there = new Map(attendancesOf(quarter, run.id).map((one) => [one.memberId, one]));
  const people = quarter.members.flatMap(({ id, role }) => {
    const attendance = there.get(id);
    if (attendance === undefined) return [];
    const shares = Object.fromEntries(counted.map((share) => [share, countOf(quarter, run, share, id)]));
    return [{ member: id, role, observes: attendance.observes, shares: shares }];
  });
  const roles = [...new Set(people.map(({ role }) => role))].map((role) => {
    const own = people.filter((one) => one.role === role);
    const shares = Object.fromEntries(
      counted.map((share) => [share, own.reduce((sum, one) => sum + (one.shares[share] ?? 0), 0)]),
    );
    return { role, people: own.length, shares: shares };
  });
  return { counted, people, roles };
};
