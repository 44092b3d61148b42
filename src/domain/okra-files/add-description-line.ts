import type { ImportDraft, PendingEntity } from './import-draft';
import { noteAt } from './import-note';
import type { ReadField } from './read-card';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import { milestoneLimits } from '../entities/milestones/milestone/milestone-limits';

/**
 * Puts a column that somebody wants in Jira, too, into the description of a card, under its own name: `Squad: Blue`. Said
 * twice it stands there once. False: the description is full, which is told, and the caller keeps the field beside it.
 */
export const addDescriptionLine = (
  draft: ImportDraft,
  pending: PendingEntity<Milestone>,
  { label, value, place }: ReadField,
): boolean => {
  const line = `${label}: ${value.trim()}`;
  const present = pending.now.description;
  if (`\n${present}\n`.includes(`\n${line}\n`)) return true;
  const description = present === '' ? line : `${present}\n${line}`;
  if (description.length > milestoneLimits.description.chars) {
    draft.warnings.push(
      noteAt(
        place,
        `The description of “${pending.now.title.slice(0, 60)}” would be longer than ${String(milestoneLimits.description.chars)} characters: “${label.slice(0, 60)}” is kept as a field of the card.`,
      ),
    );
    return false;
  }
  pending.now = { ...pending.now, description };
  return true;
};
