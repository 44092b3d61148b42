import { createSelector } from '../sync/create-selector';
import { useQuarter } from '../sync/quarter-context';

const knownSkills = createSelector(({ members, milestones }): readonly string[] => {
  const first = new Map<string, string>();
  for (const skill of [...members, ...milestones].flatMap(({ skills }) => skills))
    if (!first.has(skill.toLowerCase())) first.set(skill.toLowerCase(), skill);
  return [...first.values()].sort((a, b) => a.localeCompare(b));
});

/** Every skill that somebody of the quarter has or some card asks for, each once. */
export const useKnownSkills = (): readonly string[] => useQuarter(knownSkills);
