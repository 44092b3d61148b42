import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { findById } from '../../kernel/collection';
import { foldedTitle } from '../../kernel/folded-title';
import type { Quarter } from '../../quarter/quarter';

/** A week in which several cards are worked on. */
export interface BusyWeek {
  readonly week: number;
  readonly cards: readonly Milestone[];
}

/** A week in which several cards need the same skill. */
export interface SharedSkill extends BusyWeek {
  readonly skill: string;
}

/** Cards that are worked on in each week, done ones left out. */
const cardsByWeek = (quarter: Quarter): readonly BusyWeek[] => {
  const standing = quarter.placements.flatMap((placement) => {
    const card = findById(quarter.milestones, placement.id);
    return card !== undefined && isOnTheBoard(card) && card.status !== 'done' ? [{ placement, card }] : [];
  });
  return Array.from({ length: quarter.settings.weeks }, (_, index) => index + 1).map((week) => ({
    week,
    cards: standing
      .filter(({ placement }) => placement.startWeek <= week && week <= placement.endWeek)
      .map(({ card }) => card),
  }));
};

const most = <T extends BusyWeek>(weeks: readonly T[], shown: number): readonly T[] =>
  weeks.toSorted((a, b) => b.cards.length - a.cards.length || a.week - b.week).slice(0, shown);

/** The weeks in which the most cards are worked on at once. */
export const busiestWeeks = (quarter: Quarter, shown: number): readonly BusyWeek[] =>
  most(
    cardsByWeek(quarter).filter(({ cards }) => cards.length > 1),
    shown,
  );

const skillsOf = ({ week, cards }: BusyWeek): readonly SharedSkill[] => {
  const named = new Map(cards.flatMap(({ skills }) => skills.map((skill) => [foldedTitle(skill), skill])));
  return [...named].flatMap(([folded, skill]) => {
    const need = cards.filter(({ skills }) => skills.some((one) => foldedTitle(one) === folded));
    return need.length > 1 ? [{ week, skill, cards: need }] : [];
  });
};

/** The skills that the most cards need in one week, each skill in its tightest one. */
export const tightestSkills = (quarter: Quarter, shown: number): readonly SharedSkill[] => {
  const tightest = most(cardsByWeek(quarter).flatMap(skillsOf), Number.POSITIVE_INFINITY);
  const seen = new Set<string>();
  return tightest
    .filter(({ skill }) => {
      const isNew = !seen.has(foldedTitle(skill));
      seen.add(foldedTitle(skill));
      return isNew;
    })
    .slice(0, shown);
};
