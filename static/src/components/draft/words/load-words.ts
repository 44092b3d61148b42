import { plural } from '../../../ui/plural';

/** What is said of how full weeks are. */
export const loadWords = {
  label: (model: string): string => `How full the weeks are, by “${model}”`,
  neededOfHere: 'needed of here',
  showSkills: 'Show skills by week',
  hideSkills: 'Hide skills by week',
  skillLabel: (skill: string): string => `${skill}, week by week`,
  neededOf: (needed: number, available: number): string => `${String(needed)} of ${String(available)}`,
  noSkills: 'Nobody of the team has named a skill yet.',
  otherSkillsFit: 'The other skills fit in every week.',
  allSkillsFit: 'Every skill fits in every week.',
  ofHere: (available: string): string => `of ${available}`,
  spoken: (
    from: number,
    to: number,
    needed: number,
    available: number,
    isOver: boolean,
    away: number,
  ): string =>
    [
      from === to ? `Week ${String(from)}` : `Weeks ${String(from)} to ${String(to)}`,
      `${String(needed)} of ${String(available)}`,
      ...(isOver ? ['too full'] : []),
      ...(away === 0 ? [] : [`${plural(away, 'person', 'people')} away`]),
    ].join(', '),
};
