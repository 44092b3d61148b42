import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Milestones } from '../../entities/milestones/milestone/milestone';
import type { Members } from '../../entities/team/member/member';
import { foldedTitle } from '../../kernel/folded-title';

/** A skill, who of the team has it, and how many cards need it. */
export interface TeamSkill {
  readonly skill: string;
  /** Member ids. */
  readonly holders: readonly string[];
  readonly cards: number;
}

/** Whether somebody of the team has a skill, however it is written. */
export const isInTeam = ({ members }: Members, skill: string): boolean =>
  members.some(({ skills }) => skills.some((one) => foldedTitle(one) === foldedTitle(skill)));

/**
 * Every skill that somebody has or a card needs (S3-8, S3-17): what is needed and nobody has first, then what most cards
 * need.
 */
export const teamSkills = ({ members, milestones }: Members & Milestones): readonly TeamSkill[] => {
  const known = new Map<string, { skill: string; holders: string[]; cards: number }>();
  const at = (skill: string) => {
    const folded = foldedTitle(skill);
    const found = known.get(folded) ?? { skill, holders: [], cards: 0 };
    known.set(folded, found);
    return found;
  };
  for (const { id, skills } of members) for (const skill of skills) at(skill).holders.push(id);
  for (const card of milestones.filter(isOnTheBoard)) for (const skill of card.skills) at(skill).cards += 1;
  const isGap = ({ holders }: TeamSkill): number => Number(holders.length === 0);
  return [...known.values()].toSorted(
    (a, b) => isGap(b) - isGap(a) || b.cards - a.cards || (a.skill < b.skill ? -1 : 1),
  );
};
