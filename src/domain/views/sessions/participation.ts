import type { SessionId } from '../../entities/facilitation/session/session-id';
import { runsOf, type SessionRun } from '../../entities/facilitation/session-run/session-run';
import type { WritingRound } from '../../entities/facilitation/writing-round/writing-round';
import { isShownBy } from '../../sealed/silent-card/silent-card';
import { attendancesOf } from '../../entities/facilitation/attendance/attendance';
import type { Role } from '../../entities/team/member/member';
import { findById, groupedBy } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';

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

const author = ({ by }: { readonly by?: string }): readonly string[] => (by === undefined ? [] : [by]);
const authors = ({ authorIds }: { readonly authorIds: readonly string[] }): readonly string[] => authorIds;

/** Choices of a holding, each of a card on a scale. */
const choicesOf = ({ scoreRounds, estimates }: Quarter, run: string, member: string): number =>
  estimates
    .filter(({ memberId, roundId }) => memberId === member && findById(scoreRounds, roundId)?.runId === run)
    .reduce((sum, { choices }) => sum + choices.length, 0);

type Run = Pick<SessionRun, 'id' | 'sessionId'>;

/** The holding that a round of writing belongs to: what was written before a call is the first one's. */
const holdingOf = ({ runId, activity }: WritingRound, runs: readonly SessionRun[]): string | undefined =>
  runId ?? runs.find(({ sessionId }) => activity.startsWith(sessionId))?.id;

/**
 * Of what the quarter holds, what came in one holding: what its rounds have shown. What was written in the open says of no
 * holding that it is its own, so it counts where there was only one.
 *
 * @param roundOf the round that showed a thing; undefined: none did
 */
const cameIn = <T>(
  quarter: Quarter,
  { id, sessionId }: Run,
  things: readonly T[],
  roundOf: (thing: T) => WritingRound | undefined,
): readonly T[] => {
  const runs = runsOf(quarter, sessionId);
  return things.filter((thing) => {
    const round = roundOf(thing);
    return round === undefined ? runs.length < 2 : holdingOf(round, runs) === id;
  });
};

const countOf = (quarter: Quarter, run: Run, share: Share, member: string): number => {
  const { writingRounds } = quarter;
  switch (share) {
    case 'ideas': {
      const own = groupedBy(quarter.contributions, author).get(member) ?? [];
      return cameIn(quarter, run, own, ({ roundId }) => findById(writingRounds, roundId ?? '')).length;
    }
    case 'cards': {
      const own = groupedBy(quarter.milestones, authors).get(member) ?? [];
      return cameIn(quarter, run, own, ({ id }) => writingRounds.find((round) => isShownBy(round.id, id)))
        .length;
    }
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
