import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { revisionNoteCollection, type RevisionNote } from './revision-note';
import { MOST_REVISION_NOTES, revisionNoteLimits } from './revision-note-limits';

export const revisionNoteDefinition: EntityDefinition<'revisionNote', RevisionNote, 'revisionNotes'> = {
  collection: revisionNoteCollection,
  since: 12,
  limits: revisionNoteLimits,
  most: MOST_REVISION_NOTES,
  isNamedByCommand: false,
  refersTo: [],
  rights: {
    added: rights.team,
    removed: rights.author,
    moved: rights.nobody,
    edited: {
      revision: rights.nobody,
      // A reason is its writer's: others write none over it.
      text: rights.own,
      by: rights.nobody,
    },
  },
  words: { noun: 'reason', object: 'why a revision was made', named: 'never', held: '', isNews: false },
  changes: plainChanges(revisionNoteCollection),
  wire: 'whole',
};
