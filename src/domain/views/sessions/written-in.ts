import { runsOf, type SessionRun } from '../../entities/facilitation/session-run/session-run';
import { sessionOfActivity } from '../../entities/facilitation/session/agenda';
import type { SessionId } from '../../entities/facilitation/session/session-id';
import type { WritingRound } from '../../entities/facilitation/writing-round/writing-round';
import { isShownBy } from '../../sealed/silent-card/silent-card';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';

/** A holding of a session; undefined: a silence that was shown before its first one. */
interface Run {
  readonly id: string | undefined;
  readonly sessionId: SessionId;
}

/** The holding that a round of writing belongs to: what was written before a call is the first one's. */
export const holdingOf = (
  { runId, activity }: WritingRound,
  runs: readonly SessionRun[],
): string | undefined => runId ?? runs.find(({ sessionId }) => sessionId === sessionOfActivity(activity))?.id;

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

/** How many ideas of #1, or cards of #2, came from somebody in one holding of it. */
export const writtenIn = (quarter: Quarter, run: Run, share: 'ideas' | 'cards', member: string): number => {
  const { writingRounds } = quarter;
  if (share === 'ideas') {
    const own = quarter.contributions.filter(({ by }) => by === member);
    return cameIn(quarter, run, own, ({ roundId }) => findById(writingRounds, roundId ?? '')).length;
  }
  const own = quarter.milestones.filter(({ authorIds }) => authorIds.includes(member));
  return cameIn(quarter, run, own, ({ id }) => writingRounds.find((round) => isShownBy(round.id, id))).length;
};
