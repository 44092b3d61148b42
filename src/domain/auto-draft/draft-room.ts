import { dependenciesOf, dependentsOf } from '../entities/milestones/dependency/dependency-graph';
import { firstBuildWeek } from '../entities/milestones/milestone/first-build-week';
import { isLearning } from '../entities/milestones/milestone/is-learning';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import { findById } from '../kernel/collection';
import type { Quarter } from '../quarter/quarter';
import { skillKeysOf, skillLoads } from '../views/capacity/skill-load';
import { isTooMuch, isWeighed, spansOf, weekLoads, weightOf } from '../views/capacity/week-load';
import { plannedCards } from '../views/findings/planned-cards';
import { WEEKS_OF_SIZE } from '../views/findings/weeks-of-size';
import type { Weeks } from '../views/plan-fixes/plan-move';

/** How many weeks a card gets that nobody gave some. */
export const lengthOf = ({ effort }: Milestone): number => WEEKS_OF_SIZE[effort ?? 'M'].usual;

interface Use {
  needed: number;
  cards: number;
}

/** What is still free in the weeks of a draft that is being made; people's own placements are in it and never move. */
export interface DraftRoom {
  /** Where a card may begin and end, the earliest first. Empty: nowhere, as things stand. */
  readonly placesFor: (card: Milestone) => readonly Weeks[];
  /** The earliest of them; undefined: there is none. */
  readonly firstPlaceFor: (card: Milestone) => Weeks | undefined;
  /** Whether something that it waits for has no weeks. */
  readonly isWaiting: (card: Milestone) => boolean;
  readonly place: (card: Milestone, weeks: Weeks) => void;
  readonly takeOut: (card: Milestone) => void;
  readonly weeksOf: (card: string) => Weeks | undefined;
  /** What the last week still takes, in the unit of the team's model. */
  readonly slack: () => number;
}

/** For each hypothesis where its first epic begins, and when its last spike or signal test allows one: no build before its learning. */
interface Edges {
  readonly build: Map<string, number>;
  readonly learning: Map<string, number>;
}

const note = ({ build, learning }: Edges, card: Milestone, weeks: Weeks): void => {
  const { startWeek } = weeks;
  for (const id of card.hypothesisIds) {
    if (isLearning(card.type)) learning.set(id, Math.max(firstBuildWeek(card, weeks), learning.get(id) ?? 1));
    else if (card.type === 'epic') build.set(id, Math.min(startWeek, build.get(id) ?? startWeek));
  }
};

/**
 * The room of a quarter's draft. Legal is a place inside the quarter, in no week that is over, behind what the card waits
 * for and before what waits for it, no build before its learning, and with room and skills beyond what people placed.
 *
 * @param fromWeek the present week, 1 before the quarter began
 */
export const draftRoom = (quarter: Quarter, fromWeek: number): DraftRoom => {
  const { settings } = quarter;
  const isLimited = isWeighed(quarter);
  const spans = spansOf(settings);
  const loads = weekLoads(quarter);
  const uses: readonly Use[] = loads.map(({ needed, cards }) => ({ needed, cards: cards.length }));
  const skills = new Map(skillLoads(quarter).map(({ key, weeks }) => [key, weeks] as const));
  const taken = new Map([...skills].map(([key, weeks]) => [key, weeks.map(({ needed }) => needed)] as const));
  const human = new Map(
    plannedCards(quarter).map(({ card, placement }) => [card.id, placement as Weeks] as const),
  );
  const drafted = new Map<string, Weeks>();
  const weeksOf = (id: string): Weeks | undefined => drafted.get(id) ?? human.get(id);
  let edges: Edges = { build: new Map(), learning: new Map() };
  const noteAll = (): void => {
    edges = { build: new Map(), learning: new Map() };
    for (const { card, placement } of plannedCards(quarter)) note(edges, card, placement);
    for (const [id, weeks] of drafted) {
      const card = findById(quarter.milestones, id);
      if (card !== undefined) note(edges, card, weeks);
    }
  };
  noteAll();

  /** First and last week that the order of the cards leaves; undefined: something that it waits for has no weeks. */
  const windowOf = (card: Milestone): readonly [number, number] | undefined => {
    let [first, last] = [Math.max(1, fromWeek), settings.weeks];
    for (const { targetMilestoneId } of dependenciesOf(quarter, card.id)) {
      const before = findById(quarter.milestones, targetMilestoneId ?? '');
      if (before === undefined || before.status === 'done') continue;
      const weeks = weeksOf(before.id);
      if (weeks === undefined) return undefined;
      first = Math.max(first, weeks.endWeek + 1);
    }
    for (const { milestoneId } of dependentsOf(quarter, card.id)) {
      const weeks = weeksOf(milestoneId);
      if (weeks !== undefined) last = Math.min(last, weeks.startWeek - 1);
    }
    if (card.type === 'epic') {
      for (const id of card.hypothesisIds) first = Math.max(first, edges.learning.get(id) ?? first);
    }
    return [first, last];
  };

  /** Whether nothing is built on its answer before. */
  const answersInTime = (card: Milestone, weeks: Weeks): boolean =>
    !isLearning(card.type) ||
    card.hypothesisIds.every((id) => firstBuildWeek(card, weeks) <= (edges.build.get(id) ?? settings.weeks));

  const fits = (card: Milestone, { startWeek, endWeek }: Weeks): boolean => {
    const weight = weightOf(settings, card);
    const hasRoom =
      !isLimited ||
      spans.every(([from, to], at) => {
        const [use, load] = [uses[at], loads[at]];
        if (use === undefined || load === undefined || startWeek > to || endWeek < from) return true;
        const { available } = load;
        return !isTooMuch(settings, { needed: use.needed + weight, available, cards: use.cards + 1 });
      });
    return (
      hasRoom &&
      skillKeysOf(card).every((key) => {
        const weeks = skills.get(key);
        if (weeks === undefined) return true;
        for (let week = startWeek; week <= endWeek; week += 1) {
          if ((taken.get(key)?.[week - 1] ?? 0) + 1 > (weeks[week - 1]?.available ?? 0)) return false;
        }
        return true;
      })
    );
  };

  const count = (card: Milestone, { startWeek, endWeek }: Weeks, sign: 1 | -1): void => {
    spans.forEach(([from, to], at) => {
      const use = uses[at];
      if (use === undefined || startWeek > to || endWeek < from) return;
      use.needed += sign * weightOf(settings, card);
      use.cards += sign;
    });
    for (const key of skillKeysOf(card)) {
      const weeks = taken.get(key);
      for (let week = startWeek; weeks !== undefined && week <= endWeek; week += 1) {
        weeks[week - 1] = (weeks[week - 1] ?? 0) + sign;
      }
    }
  };

  const candidates = (card: Milestone): readonly Weeks[] => {
    const window = windowOf(card);
    if (window === undefined) return [];
    const [first, last] = window;
    const length = lengthOf(card);
    return Array.from({ length: Math.max(0, last - length + 2 - first) }, (_, at) => ({
      startWeek: first + at,
      endWeek: first + at + length - 1,
    })).filter((weeks) => answersInTime(card, weeks));
  };

  return {
    isWaiting: (card) => windowOf(card) === undefined,
    firstPlaceFor: (card) => candidates(card).find((weeks) => fits(card, weeks)),
    placesFor: (card) => candidates(card).filter((weeks) => fits(card, weeks)),
    place: (card, weeks) => {
      drafted.set(card.id, weeks);
      note(edges, card, weeks);
      count(card, weeks, 1);
    },
    takeOut: (card) => {
      const weeks = drafted.get(card.id);
      if (weeks === undefined) return;
      drafted.delete(card.id);
      noteAll();
      count(card, weeks, -1);
    },
    weeksOf,
    slack: () => (loads.at(-1)?.available ?? 0) - (uses.at(-1)?.needed ?? 0),
  };
};
