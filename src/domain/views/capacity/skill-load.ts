import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { findById } from '../../kernel/collection';
import { foldedTitle } from '../../kernel/folded-title';
import { perThing } from '../../kernel/per-thing';
import { plannedCards, type PlannedCard } from '../findings/planned-cards';
import type { Load, Loaded } from './week-load';

/** One skill of the team, week by week: how many cards need it, and how many who have it are there. */
export interface SkillLoad {
  /** As it was first written. */
  readonly skill: string;
  /** What makes two spellings the same skill. */
  readonly key: string;
  /** Members who have it. */
  readonly holders: readonly string[];
  readonly weeks: readonly Load[];
}

const keysOf = perThing((skills: readonly string[]): readonly string[] => [
  ...new Set(skills.map(foldedTitle)),
]);

/** The skills of a card, each once, however they are written. */
export const skillKeysOf = ({ skills }: Pick<Milestone, 'skills'>): readonly string[] => keysOf(skills);

const loadIn = (
  week: number,
  cards: readonly PlannedCard[],
  { holders, away }: { readonly holders: readonly string[]; readonly away: ReadonlySet<string> },
): Load => {
  const here = cards.filter(({ placement }) => placement.startWeek <= week && week <= placement.endWeek);
  const available = holders.filter((id) => !away.has(id)).length;
  return {
    from: week,
    to: week,
    needed: here.length,
    available,
    isOver: here.length > available,
    cards: here.map(({ card }) => card.id),
    away: holders.filter((id) => away.has(id)),
  };
};

/**
 * Every skill that somebody of the team has, in order of its name, with the cards that need it in each week (S4-13). What
 * nobody has is SKILL_GAP's.
 */
export const skillLoads = perThing((quarter: Loaded): readonly SkillLoad[] => {
  const known = new Map<string, { skill: string; holders: string[] }>();
  for (const { id, skills } of quarter.members) {
    for (const skill of skills) {
      const key = foldedTitle(skill);
      const one = known.get(key) ?? { skill, holders: [] };
      if (!one.holders.includes(id)) one.holders.push(id);
      known.set(key, one);
    }
  }
  const needing = new Map<string, PlannedCard[]>();
  for (const planned of plannedCards(quarter)) {
    for (const key of skillKeysOf(planned.card)) {
      const cards = needing.get(key);
      if (cards === undefined) needing.set(key, [planned]);
      else cards.push(planned);
    }
  }
  const weeks = Array.from({ length: quarter.settings.weeks }, (_, at) => at + 1);
  const away = weeks.map(
    (week) =>
      new Set(
        quarter.absences.flatMap(({ id, weeks: gone }) =>
          gone.includes(week) && findById(quarter.members, id) !== undefined ? [id] : [],
        ),
      ),
  );
  return [...known]
    .map(([key, { skill, holders }]) => ({
      skill,
      key,
      holders,
      weeks: weeks.map((week, at) =>
        loadIn(week, needing.get(key) ?? [], { holders, away: away[at] ?? new Set() }),
      ),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
});
