import type { Absences } from '../../entities/plan/absence/absence';
import type { Milestone, Milestones } from '../../entities/milestones/milestone/milestone';
import type { Placements } from '../../entities/plan/placement/placement';
import { isOfTheGroup, type Member, type Members } from '../../entities/team/member/member';
import { findById } from '../../kernel/collection';
import { sprintBands } from '../../kernel/sprint-bands';
import { perThing } from '../../kernel/per-thing';
import type { CapacityModel, QuarterSettings } from '../../quarter/quarter-settings';
import { plannedCards, type PlannedCard } from '../findings/planned-cards';

/** The part of a quarter that its load is told from. */
export interface Loaded extends Absences, Members, Milestones, Placements {
  readonly settings: QuarterSettings;
}

/** What stands in one week, or in one sprint, against what may. */
export interface Load {
  /** First and last week that it counts: one week, or those of a sprint. */
  readonly from: number;
  readonly to: number;
  /** What the cards need, in the model's own unit: people, cards side by side, or points of a sprint. */
  readonly needed: number;
  readonly available: number;
  readonly isOver: boolean;
  /** Ids of the cards behind the number, in order of id. */
  readonly cards: readonly string[];
  /** Members who are away in it. */
  readonly away: readonly string[];
}

/** How models are called where people read them. */
export const MODEL_NAMES: Readonly<Record<CapacityModel, string>> = {
  people: 'People',
  sideBySide: 'Side by side',
  leanLine: 'Lean line',
};

/** Of the Lean Inception (S4-12 b): a sprint takes so many cards, and so much effort. */
export const LEAN_CARDS = 3;
export const LEAN_EFFORT = 5;
const LEAN_POINTS = { S: 1, M: 2, L: 3 } as const;

/** A card that nobody sized counts as one of the middle. */
const UNSIZED = 'M';

/** Below that nobody can tell a team that joined from one that has not. */
const LEAST_PEOPLE = 2;

const isAway = ({ absences }: Absences, member: string, week: number): boolean =>
  findById(absences, member)?.weeks.includes(week) === true;

/** Who works on the cards: without the stakeholder, and who only facilitates. @internal */
export const workingMembers = ({ members }: Members): readonly Member[] => members.filter(isOfTheGroup);

/** What a card takes of a week in the model of its team: people, one place, or points. */
export const weightOf = (
  { capacityModel, peoplePerSize }: QuarterSettings,
  { effort }: Milestone,
): number => {
  switch (capacityModel) {
    case 'people':
      return peoplePerSize[effort ?? UNSIZED];
    case 'sideBySide':
      return 1;
    case 'leanLine':
      return LEAN_POINTS[effort ?? UNSIZED];
  }
};

/** Spans that are weighed each for itself: weeks, or the sprints of the lean line, the last one cut off by the quarter. */
export const spansOf = ({
  capacityModel,
  weeks,
  sprintWeeks,
}: QuarterSettings): readonly (readonly [number, number])[] => {
  const length = capacityModel === 'leanLine' ? sprintWeeks : 1;
  return sprintBands(weeks, length).map(({ fromWeek, toWeek }) => [fromWeek, toWeek]);
};

/** What a span takes at most, in the unit of the model. */
const availableIn = (quarter: Loaded, week: number): number => {
  const { capacityModel, reserve } = quarter.settings;
  const working = workingMembers(quarter);
  switch (capacityModel) {
    case 'people':
      return Math.max(0, working.filter(({ id }) => !isAway(quarter, id, week)).length - reserve);
    case 'sideBySide':
      return Math.floor(working.length / 2);
    case 'leanLine':
      return LEAN_EFFORT;
  }
};

/** Whether so much is too much; the lean line counts cards as well. */
export const isTooMuch = (
  { capacityModel }: QuarterSettings,
  load: { readonly needed: number; readonly available: number; readonly cards: number },
): boolean => load.needed > load.available || (capacityModel === 'leanLine' && load.cards > LEAN_CARDS);

/** Whether the load of this quarter says anything: not before the team has joined. */
export const isWeighed = (quarter: Loaded): boolean => workingMembers(quarter).length >= LEAST_PEOPLE;

const standsIn = ({ placement }: PlannedCard, from: number, to: number): boolean =>
  placement.startWeek <= to && placement.endWeek >= from;

/**
 * What each week holds against what it may (S4-12), by the model that the team chose: `people`, people a week against those
 * of the team less absences and reserve; `sideBySide`, cards at once against half the team; `leanLine`, cards and effort of
 * a sprint. Cards that are done need nobody. Recomputed only where the quarter is another.
 */
export const weekLoads = perThing((quarter: Loaded): readonly Load[] => {
  const cards = plannedCards(quarter);
  const { settings } = quarter;
  return spansOf(settings).map(([from, to]) => {
    const here = cards.filter((planned) => standsIn(planned, from, to));
    const needed = here.reduce((sum, { card }) => sum + weightOf(settings, card), 0);
    const available = availableIn(quarter, from);
    return {
      from,
      to,
      needed,
      available,
      isOver: isWeighed(quarter) && isTooMuch(settings, { needed, available, cards: here.length }),
      cards: here.map(({ card }) => card.id),
      away: quarter.members.filter(({ id }) => isAway(quarter, id, from)).map(({ id }) => id),
    };
  });
});
