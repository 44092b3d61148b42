import { attendancesOf, type Attendances } from '../../entities/facilitation/attendance/attendance';
import type { Estimates } from '../../entities/scoring/estimate/estimate';
import { SCALES, type Choice, type Score } from '../../entities/scoring/score/score';
import type { ScoreRound } from '../../entities/scoring/score-round/score-round';

/** Why somebody chose a step, in their words. */
export interface Because {
  readonly member: string;
  readonly value: Choice;
  readonly text: string;
}

/** Those who chose one step of the scale, by id. */
export interface ScoreGroup {
  readonly value: Score;
  readonly members: readonly string[];
}

/** What came out for one card of a revealed round; nobody who was asked is missing (S3-4, S3-18). */
export interface CardTally {
  readonly card: string;
  /** Every step of the scale, the smallest first. */
  readonly groups: readonly ScoreGroup[];
  /** They answered, and are counted in no step. */
  readonly unsure: readonly string[];
  /** Asked while they were there, and no choice for this card. */
  readonly silent: readonly string[];
  /** Away when it began, and no choice since. */
  readonly away: readonly string[];
  /** They look on, and nobody waited for them. */
  readonly observing: readonly string[];
  readonly becauses: readonly Because[];
}

/** What everybody chose for one card of a round. */
export const cardTally = (quarter: Estimates & Attendances, round: ScoreRound, card: string): CardTally => {
  const choices = quarter.estimates
    .filter(({ roundId }) => roundId === round.id)
    .flatMap(({ memberId: member, choices: all }) =>
      all.flatMap((one) => (one.card === card ? [{ member, ...one }] : [])),
    );
  const membersOf = (value: Choice): readonly string[] =>
    choices.flatMap((one) => (one.value === value ? [one.member] : []));
  const hasChosen = (id: string): boolean => choices.some(({ member }) => member === id);
  const silent = round.asked.filter((id) => !hasChosen(id));
  const away = round.away.filter((id) => !hasChosen(id));
  const seats = round.runId === null ? [] : attendancesOf(quarter, round.runId);
  return {
    card,
    groups: SCALES[round.scale].map((value) => ({ value, members: membersOf(value) })),
    unsure: membersOf('unsure'),
    silent,
    away,
    observing: seats.flatMap(({ memberId: id, observes }) =>
      observes && !hasChosen(id) && !silent.includes(id) && !away.includes(id) ? [id] : [],
    ),
    becauses: choices.flatMap(({ member, value, because }) =>
      because === '' ? [] : [{ member, value, text: because }],
    ),
  };
};

/** Those who chose the smallest step, and those who chose the largest. */
export const endsOf = ({ groups }: CardTally) => ({
  small: groups.at(0)?.members ?? [],
  large: groups.at(-1)?.members ?? [],
});

/** S stands against L: somebody knows what the others do not (S3-5). */
export const isSpread = (tally: CardTally): boolean => {
  const { small, large } = endsOf(tally);
  return small.length > 0 && large.length > 0;
};

/** How many chose a step of the scale. */
export const voices = ({ groups }: CardTally): number =>
  groups.reduce((sum, { members }) => sum + members.length, 0);

/**
 * The middle of what was chosen; between two steps the larger effort, the lower value (S3-4). Null: nobody chose any.
 * "Not sure" is nowhere between.
 */
export const medianOf = ({ scale }: ScoreRound, { groups }: CardTally): Score | null => {
  const all = groups.flatMap(({ value, members }) => members.map(() => value));
  const half = scale === 'effort' ? all.length / 2 : (all.length - 1) / 2;
  return all[Math.floor(half)] ?? null;
};
