import type { Attendances } from '../../entities/facilitation/attendance/attendance';
import type { Estimates } from '../../entities/scoring/estimate/estimate';
import type { Choice, Score, ScoreScale } from '../../entities/scoring/score/score';
import type { End, ScoreRound, ScoreRounds } from '../../entities/scoring/score-round/score-round';
import { cardTally, isSpread, medianOf, type CardTally } from './score-tally';

/** Somebody who chose otherwise the second time. */
export interface Moved {
  readonly member: string;
  readonly from: Choice;
  readonly to: Choice;
}

/** What the team is to do about one card: `write` what came out, `hear` both ends, `again` vote once more, or nothing. */
export type CardStage = 'write' | 'hear' | 'again' | 'nobody' | 'settled';

/** One card through all rounds of a pass. */
export interface CardCourse {
  readonly card: string;
  readonly stage: CardStage;
  /** Revealed rounds that asked it, the last one last; each with what came out. */
  readonly held: readonly { readonly round: ScoreRound; readonly tally: CardTally }[];
  /** The ends that have given or skipped their reason in the last of them. */
  readonly heard: readonly End[];
  /** What may be written down; null while both ends are to be heard first, or nobody chose anything (S3-5). */
  readonly suggested: Score | null;
  /** Two votes, and still S against L: then the larger one, as uncertain. */
  readonly isUncertain: boolean;
  readonly moved: readonly Moved[];
}

/** A pass over cards on one scale, with the rounds that ask some of them once more. */
export interface ScorePass {
  /** Envelopes are taken, or about to be shown. */
  readonly open: ScoreRound | null;
  /** Null: none was revealed in this holding. */
  readonly first: ScoreRound | null;
  readonly courses: readonly CardCourse[];
}

const choiceOf = ({ groups, unsure }: CardTally, member: string): Choice | null =>
  groups.find(({ members }) => members.includes(member))?.value ??
  (unsure.includes(member) ? 'unsure' : null);

const movedOf = (before: CardTally, after: CardTally): readonly Moved[] =>
  [...before.groups.flatMap(({ members }) => members), ...before.unsure].flatMap((member) => {
    const [from, to] = [choiceOf(before, member), choiceOf(after, member)];
    return from === null || to === null || from === to ? [] : [{ member, from, to }];
  });

const ENDS: readonly End[] = ['small', 'large'];

/** The round and all that follow it, in the order in which they were held. */
const followersOf = (rounds: readonly ScoreRound[], first: ScoreRound): readonly ScoreRound[] => {
  const ids = new Set([first.id]);
  return rounds.filter(({ id, follows }) => {
    if (follows !== null && ids.has(follows)) ids.add(id);
    return ids.has(id);
  });
};

const courseOf = (
  quarter: Estimates & Attendances,
  rounds: readonly ScoreRound[],
  card: string,
): CardCourse | undefined => {
  const held = rounds
    .filter(({ cards }) => cards.includes(card))
    .map((round) => ({ round, tally: cardTally(quarter, round, card) }));
  const last = held.at(-1);
  if (last === undefined) return undefined;
  const { round, tally } = last;
  const before = held.at(-2)?.tally;
  const heard = ENDS.filter((end) => round.heard.some((one) => one.card === card && one.end === end));
  // Only sizes are talked about: a value is what most of a team holds, and nobody has to defend it (S3-6).
  const isApart = round.scale === 'effort' && isSpread(tally);
  const isAgain = before !== undefined;
  const isTold = !isApart || isAgain || heard.length === ENDS.length;
  const median = medianOf(round, tally);
  const suggested = isApart && isAgain ? 'L' : isTold ? median : null;
  const stage = (): CardStage => {
    if (round.settled.includes(card)) return 'settled';
    if (median === null) return 'nobody';
    if (!isApart || isAgain) return 'write';
    return isTold ? 'again' : 'hear';
  };
  return {
    card,
    stage: stage(),
    held,
    heard,
    suggested,
    isUncertain: isApart && isAgain,
    moved: before === undefined ? [] : movedOf(before, tally),
  };
};

/**
 * Where the team is on a scale in one holding of #3: the last pass over the cards, and what became of each.
 *
 * @param runId null: before a call
 */
export const scorePass = (
  quarter: ScoreRounds & Estimates & Attendances,
  scale: ScoreScale,
  runId: string | null,
): ScorePass => {
  const rounds = quarter.scoreRounds.filter((round) => round.scale === scale && round.runId === runId);
  const shown = rounds.filter(({ state }) => state === 'revealed');
  const first = shown.findLast(({ follows }) => follows === null) ?? null;
  const chain = first === null ? [] : followersOf(shown, first);
  return {
    open: rounds.find(({ state }) => state === 'open' || state === 'closing') ?? null,
    first,
    courses: (first?.cards ?? []).flatMap((card) => courseOf(quarter, chain, card) ?? []),
  };
};
