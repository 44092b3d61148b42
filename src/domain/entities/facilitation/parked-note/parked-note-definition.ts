import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { parkedNoteCollection, type ParkedNote } from './parked-note';
import { MOST_PARKED_NOTES, parkedNoteLimits } from './parked-note-limits';

export const parkedNoteDefinition: EntityDefinition<'parkedNote', ParkedNote, 'parkedNotes'> = {
  collection: parkedNoteCollection,
  since: 10,
  limits: parkedNoteLimits,
  most: MOST_PARKED_NOTES,
  isNamedByCommand: true,
  refersTo: [],
  rights: {
    added: rights.team,
    removed: rights.noise,
    moved: rights.team,
    edited: { text: rights.words, sessionId: rights.team, by: rights.nobody },
  },
  words: { noun: 'note', object: 'the parked note', named: 'itself', held: '' },
  changes: plainChanges(parkedNoteCollection),
  wire: 'whole',
};
