import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { canvasNoteCollection, type CanvasNote } from './canvas-note';
import { canvasNoteLimits, MOST_CANVAS_NOTES } from './canvas-note-limits';

export const canvasNoteDefinition: EntityDefinition<'canvasNote', CanvasNote, 'canvasNotes'> = {
  collection: canvasNoteCollection,
  since: 11,
  limits: canvasNoteLimits,
  most: MOST_CANVAS_NOTES,
  isNamedByCommand: true,
  refersTo: [{ to: 'cluster', ids: ({ clusterId }) => [clusterId], removal: 'restrict' }],
  rights: {
    added: rights.team,
    removed: rights.noise,
    moved: rights.team,
    edited: {
      area: rights.team,
      aspect: rights.team,
      kind: rights.team,
      evidence: rights.team,
      text: rights.words,
      clusterId: rights.team,
      by: rights.nobody,
    },
  },
  words: { noun: 'note', object: 'the note', named: 'itself', held: '' },
  changes: plainChanges(canvasNoteCollection),
  wire: 'whole',
};
