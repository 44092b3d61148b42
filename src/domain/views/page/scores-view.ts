import type { Effort } from '../../entities/milestones/milestone/effort';
import type { MilestoneType, Value } from '../../entities/milestones/milestone/milestone';
import { isOnTheBoard, objectiveOfMilestone } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { SCALES } from '../../entities/scoring/score/score';
import type { Quarter } from '../../quarter/quarter';
import { effortPayoff, type Quadrant } from '../sessions/effort-payoff';
import { scoreStories, type ScoreStory } from '../sessions/score-story';
import { shortlistOf } from '../sessions/shortlist';
import { teamSkills } from '../sessions/team-skills';
import { countScored } from '../scored';
import { quarterShown, type LastEntry, type QuarterShown } from './quarter-shown';
import { sessionShown, type SessionShown } from './session-shown';

/** A card with its scores, and how they came about. */
export interface ScoredCard {
  readonly id: string;
  readonly title: string;
  readonly type: MilestoneType | null;
  readonly objectiveId: string | null;
  readonly effort: Effort | null;
  readonly effortUncertain: boolean;
  readonly businessValue: Value | null;
  readonly uxValue: Value | null;
  /** Both values together, and where they stand against its effort. Null: it lacks a score. */
  readonly payoff: number | null;
  readonly quadrant: Quadrant | null;
  /** In counts and reasons, without anybody's name. */
  readonly stories: readonly ScoreStory[];
}

/** What session #3 left: scores with their reasons, what sizes mean, and who can do it. */
export interface ScoresView extends QuarterShown {
  readonly view: 'session3';
  readonly session: SessionShown;
  /** In the order of the votes on them. */
  readonly cards: readonly ScoredCard[];
  readonly scored: number;
  readonly of: number;
  readonly sizes: readonly {
    readonly id: Effort;
    readonly meaning: string;
    readonly examples: readonly string[];
  }[];
  /** Skills that a card needs; `holders` are member ids. */
  readonly skills: readonly {
    readonly skill: string;
    readonly holders: readonly string[];
    readonly cards: number;
  }[];
}

/** What session #3 left, as readers of a page see it (S3-19). */
export const scoresView = (quarter: Quarter, last: LastEntry): ScoresView => {
  const listed = shortlistOf(quarter).cards;
  const placed = new Map(effortPayoff(listed).map((one) => [one.card.id, one]));
  const cardOf = (card: Milestone): ScoredCard => ({
    id: card.id,
    title: card.title,
    type: card.type,
    objectiveId: objectiveOfMilestone(quarter, card)?.id ?? null,
    effort: card.effort,
    effortUncertain: card.effortUncertain,
    businessValue: card.businessValue,
    uxValue: card.uxValue,
    payoff: placed.get(card.id)?.payoff ?? null,
    quadrant: placed.get(card.id)?.quadrant ?? null,
    stories: scoreStories(quarter, card),
  });
  return {
    view: 'session3',
    ...quarterShown(quarter, last),
    session: sessionShown(quarter, 's3'),
    cards: listed.filter(({ card }) => isOnTheBoard(card)).map(({ card }) => cardOf(card)),
    ...countScored(quarter),
    sizes: SCALES.effort.flatMap((size) => {
      const defined = quarter.sizeDefinitions.find(({ id, meaning }) => id === size && meaning !== '');
      return defined === undefined
        ? []
        : [{ id: defined.id, meaning: defined.meaning, examples: defined.examples }];
    }),
    skills: teamSkills(quarter).filter(({ cards }) => cards > 0),
  };
};
