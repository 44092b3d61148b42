import type { ImportDraft } from '../import-draft';
import type { Reading } from '../import-milestones';

/** Of a card that is compared, and whose objective nobody says, it is the one it has. */
export const keepObjective = (_: ImportDraft, { pending }: Reading): void => {
  const { held, now } = pending;
  if (held !== undefined && now.objectiveId === null) pending.now = { ...now, objectiveId: held.objectiveId };
};
