import type { DraftPlan } from './draft-view';

/**
 * The lanes of some objectives, with the conflicts of their cards.
 *
 * @param objectives ids; none: all. What is chosen and not there any more shows nothing, and never the others instead.
 */
export const draftPart = <D extends DraftPlan>(draft: D, objectives: readonly string[]): D => {
  if (objectives.length === 0) return draft;
  const lanes = draft.lanes.filter(
    ({ objectiveId }) => objectiveId !== null && objectives.includes(objectiveId),
  );
  const cards = new Set(lanes.flatMap((lane) => lane.cards.map(({ id }) => id)));
  return { ...draft, lanes, conflicts: draft.conflicts.filter(({ subjectId }) => cards.has(subjectId)) };
};
