import { SCALES, type Choice, type Score, type ScoreScale } from '../../entities/scoring/score/score';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import type { Quarter } from '../../quarter/quarter';
import { cardTally } from './score-tally';

/** How many chose one step, or were not sure. */
export interface ChosenStep {
  readonly value: Choice;
  readonly count: number;
}

/** Why somebody chose a step; nobody is told who. */
export interface ToldReason {
  readonly value: Choice;
  readonly text: string;
}

/** One round about a card, as everybody may read it. */
export interface ToldRound {
  /** Steps that somebody chose, the smallest first, "not sure" last. */
  readonly chosen: readonly ChosenStep[];
  /** By step and then by text: the order tells nobody who wrote which. */
  readonly reasons: readonly ToldReason[];
}

/** How a card came to its score on one scale. */
export interface ScoreStory {
  readonly scale: ScoreScale;
  /** What is written down now, by the team; null: nothing. */
  readonly score: Score | null;
  readonly isUncertain: boolean;
  /** As they were held. */
  readonly rounds: readonly ToldRound[];
}

type Part = Pick<Quarter, 'scoreRounds' | 'estimates' | 'attendances' | 'effortRounds' | 'ballots'>;

const byText = (a: ToldReason, b: ToldReason): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** The same without whoever chose it. */
const told = (
  scale: ScoreScale,
  chosen: readonly { readonly value: Choice; readonly text: string }[],
): ToldRound => {
  const steps: readonly Choice[] = [...SCALES[scale], 'unsure'];
  const on = (step: Choice) => chosen.filter(({ value }) => value === step);
  return {
    chosen: steps.flatMap((value) => {
      const { length: count } = on(value);
      return count === 0 ? [] : [{ value, count }];
    }),
    reasons: steps.flatMap((step) =>
      on(step)
        .filter(({ text }) => text !== '')
        .sort(byText),
    ),
  };
};

/** Votes on the size of a single card, which older quarters hold. */
const votesBefore = ({ effortRounds, ballots }: Part, card: string): readonly ToldRound[] =>
  effortRounds
    .filter(({ milestoneId, state }) => milestoneId === card && state === 'revealed')
    .map(({ id }) =>
      told(
        'effort',
        ballots.flatMap(({ roundId, value }) =>
          roundId === id && value !== null ? [{ value, text: '' }] : [],
        ),
      ),
    );

const passes = (quarter: Part, scale: ScoreScale, card: string): readonly ToldRound[] =>
  quarter.scoreRounds
    .filter((round) => round.scale === scale && round.state === 'revealed' && round.cards.includes(card))
    .map((round) => {
      const { groups, unsure, becauses } = cardTally(quarter, round, card);
      return told(
        scale,
        [...groups, { value: 'unsure' as const, members: unsure }].flatMap(({ value, members }) =>
          members.map((id) => ({ value, text: becauses.find(({ member }) => member === id)?.text ?? '' })),
        ),
      );
    });

/**
 * How a card came to its scores: every round that everybody has seen, in counts and reasons without a name or an id of
 * anybody. Scales that nobody was asked about are left out.
 */
export const scoreStories = (
  quarter: Part,
  {
    id,
    effort,
    businessValue,
    uxValue,
    effortUncertain,
  }: Pick<Milestone, 'id' | 'effort' | 'businessValue' | 'uxValue' | 'effortUncertain'>,
): readonly ScoreStory[] => {
  const stories: readonly ScoreStory[] = [
    {
      scale: 'effort',
      score: effort,
      isUncertain: effort !== null && effortUncertain,
      rounds: [...votesBefore(quarter, id), ...passes(quarter, 'effort', id)],
    },
    { scale: 'business', score: businessValue, isUncertain: false, rounds: passes(quarter, 'business', id) },
    { scale: 'ux', score: uxValue, isUncertain: false, rounds: passes(quarter, 'ux', id) },
  ];
  return stories.flatMap((story) => {
    const rounds = story.rounds.filter(({ chosen }) => chosen.length > 0);
    return rounds.length === 0 ? [] : [{ ...story, rounds }];
  });
};
