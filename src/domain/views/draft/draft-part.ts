import type { DraftPlan } from './draft-view';

/**
 * The lanes of some objectives, with the conflicts of their cards.
 *
 * @param objectives ids; none: all. One that is not there any more leaves nothing out.
 */
export const draftPart = <D extends DraftPlan>(draft: D, objectives: readonly string[]): D => {
  const lanes = draft.lanes.filter(
    ({ objectiveId }) => objectiveId !== null && objectives.includes(objectiveId),
  );
  if (lanes.length === 0) return draft;
  const cards = new Set(lanes.flatMap((lane) => lane.cards.map(({ id }) => id)));
  return { ...draft, lanes, conflicts: draft.conflicts.filter(({ subjectId }) => cards.has(subjectId)) };
};
