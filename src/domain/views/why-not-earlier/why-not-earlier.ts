import { dependenciesOf } from '../../entities/milestones/dependency/dependency-graph';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { skillKeysOf, skillLoads } from '../capacity/skill-load';
import { isTooMuch, isWeighed, weekLoads, weightOf } from '../capacity/week-load';
import type { Weeks } from '../plan-fixes/plan-move';

/** What keeps a card from a week, all other cards where they are. */
export type Blocker =
  /** It waits for that card, which ends in or after the week; null: that card has no weeks. */
  | { readonly kind: 'prerequisite'; readonly card: string; readonly endWeek: number | null }
  /** In these weeks the team has no room for it, by the model that it chose. */
  | { readonly kind: 'capacity'; readonly weeks: readonly number[] }
  /** In these weeks nobody who has that skill is free. */
  | { readonly kind: 'skill'; readonly skill: string; readonly weeks: readonly number[] };

/** A week in which a card might begin. */
export interface EarlierWeek {
  readonly startWeek: number;
  /** All that is in the way; empty: the week is free. */
  readonly blockers: readonly Blocker[];
}

/** What a card would gain if one thing were out of the way and nothing else. */
export interface Gain {
  /** `prerequisite` names the card, `skill` the skill as the team wrote it; `capacity` is the team’s as a whole. */
  readonly lifted:
    | { readonly kind: 'prerequisite'; readonly card: string }
    | { readonly kind: 'capacity' }
    | { readonly kind: 'skill'; readonly skill: string };
  /** The earliest week in which it could begin then. */
  readonly startWeek: number;
  /** How many weeks earlier that is than without; one at least. */
  readonly weeks: number;
}

export interface WhyNotEarlier {
  /** Every earlier week that is not over, the first one first. */
  readonly earlier: readonly EarlierWeek[];
  /** The first week that is free as things are; null: none is. */
  readonly freeWeek: number | null;
  /** What one thing less would gain, most weeks first. */
  readonly gains: readonly Gain[];
}

const prerequisites = (quarter: Quarter, card: Milestone, startWeek: number): readonly Blocker[] =>
  [...new Set(dependenciesOf(quarter, card.id).flatMap(({ targetMilestoneId }) => targetMilestoneId ?? []))]
    .flatMap((id) => findById(quarter.milestones, id) ?? [])
    .filter(({ status }) => status !== 'done')
    .flatMap((before): readonly Blocker[] => {
      const weeks = findById(quarter.placements, before.id);
      const isPlaced = weeks !== undefined && isOnTheBoard(before) && before.status !== 'parked';
      if (isPlaced && weeks.endWeek < startWeek) return [];
      return [{ kind: 'prerequisite', card: before.id, endWeek: isPlaced ? weeks.endWeek : null }];
    });

const inWeeks = ({ startWeek, endWeek }: Weeks): readonly number[] =>
  Array.from({ length: endWeek - startWeek + 1 }, (_, at) => startWeek + at);

const withoutRoom = (quarter: Quarter, card: Milestone, weeks: Weeks): readonly Blocker[] => {
  if (!isWeighed(quarter)) return [];
  const { settings } = quarter;
  const weight = weightOf(settings, card);
  const full = weekLoads(quarter).filter(({ from, to, needed, available, cards }) => {
    if (weeks.startWeek > to || weeks.endWeek < from) return false;
    const isHere = cards.includes(card.id);
    return isTooMuch(settings, {
      needed: isHere ? needed : needed + weight,
      available,
      cards: isHere ? cards.length : cards.length + 1,
    });
  });
  const taken = inWeeks(weeks).filter((week) => full.some(({ from, to }) => from <= week && week <= to));
  return taken.length === 0 ? [] : [{ kind: 'capacity', weeks: taken }];
};

const withoutSkill = (quarter: Quarter, card: Milestone, weeks: Weeks): readonly Blocker[] => {
  const keys = skillKeysOf(card);
  return skillLoads(quarter)
    .filter(({ key }) => keys.includes(key))
    .flatMap(({ skill, weeks: loads }): readonly Blocker[] => {
      const taken = inWeeks(weeks).filter((week) => {
        const load = loads[week - 1];
        return load !== undefined && load.needed + (load.cards.includes(card.id) ? 0 : 1) > load.available;
      });
      return taken.length === 0 ? [] : [{ kind: 'skill', skill, weeks: taken }];
    });
};

/** What one blocker is called where it stands for the same thing in every week. */
const nameOf = (blocker: Blocker | Gain['lifted']): string => {
  switch (blocker.kind) {
    case 'prerequisite':
      return `prerequisite ${blocker.card}`;
    case 'skill':
      return `skill ${blocker.skill}`;
    case 'capacity':
      return 'capacity';
  }
};

const liftedOf = (blocker: Blocker): Gain['lifted'] => {
  switch (blocker.kind) {
    case 'prerequisite':
      return { kind: 'prerequisite', card: blocker.card };
    case 'skill':
      return { kind: 'skill', skill: blocker.skill };
    case 'capacity':
      return { kind: 'capacity' };
  }
};

const gainsOf = (earlier: readonly EarlierWeek[], asItIs: number): readonly Gain[] => {
  const all = new Map(
    earlier.flatMap(({ blockers }) => blockers.map((one) => [nameOf(one), liftedOf(one)] as const)),
  );
  return [...all]
    .flatMap(([name, lifted]): readonly Gain[] => {
      const free = earlier.find(({ blockers }) => blockers.every((one) => nameOf(one) === name));
      return free === undefined || free.startWeek >= asItIs
        ? []
        : [{ lifted, startWeek: free.startWeek, weeks: asItIs - free.startWeek }];
    })
    .toSorted((a, b) => b.weeks - a.weeks || (nameOf(a.lifted) < nameOf(b.lifted) ? -1 : 1));
};

/**
 * Why a card does not begin earlier: this card alone, as long as it is, all others where they are. For each earlier week
 * all that is in the way, or that it is free, and how many weeks would be gained if one thing were lifted: a prerequisite
 * that were done, a team that were large enough, a skill that enough people had. Undefined: the card has no weeks.
 *
 * @param fromWeek the present week, 1 before the quarter began: nothing begins before it
 */
export const whyNotEarlier = (
  quarter: Quarter,
  cardId: string,
  fromWeek: number,
): WhyNotEarlier | undefined => {
  const card = findById(quarter.milestones, cardId);
  const placed = findById(quarter.placements, cardId);
  if (card === undefined || placed === undefined) return undefined;
  const length = placed.endWeek - placed.startWeek;
  const first = Math.max(1, fromWeek);
  const earlier = Array.from({ length: Math.max(0, placed.startWeek - first) }, (_, at): EarlierWeek => {
    const startWeek = first + at;
    const weeks = { startWeek, endWeek: startWeek + length };
    return {
      startWeek,
      blockers: [
        ...prerequisites(quarter, card, startWeek),
        ...withoutRoom(quarter, card, weeks),
        ...withoutSkill(quarter, card, weeks),
      ],
    };
  });
  const freeWeek = earlier.find(({ blockers }) => blockers.length === 0)?.startWeek ?? null;
  return { earlier, freeWeek, gains: gainsOf(earlier, freeWeek ?? placed.startWeek) };
};
