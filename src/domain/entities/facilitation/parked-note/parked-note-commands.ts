import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { nullable, oneOf, sentence } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import { SESSION_IDS } from '../session/session-id';
import {
  parkedNoteCollection,
  type ParkedNote,
  type ParkedNoteFields,
  type ParkedNotes,
} from './parked-note';
import { MOST_PARKED_NOTES, parkedNoteLimits } from './parked-note-limits';

const definition: CrudDefinition<'parkedNote', ParkedNote, 'parkedNotes', ParkedNoteFields, ParkedNotes> = {
  collection: parkedNoteCollection,
  noun: 'note',
  max: MOST_PARKED_NOTES,
  fields: {
    text: sentence('note', { min: 1, max: parkedNoteLimits.text.chars }),
    sessionId: nullable(oneOf('session', SESSION_IDS)),
  },
  create: ({ text, sessionId = null }, { id, rank }) =>
    text === undefined ? refuse('MISSING', 'A note needs a text.') : ok({ id, text, sessionId, rank }),
};

export const parkedNoteCommands = {
  ...crudCommands(definition),
  ...moveCommands(parkedNoteCollection, definition.noun),
};
