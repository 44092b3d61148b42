import { findById } from '../../../kernel/collection';
import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { nullable, oneOf, reference, sentence } from '../../../kernel/field-rule';
import { refusal, refuse, type Refusal } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Clusters } from '../cluster/cluster';
import { CANVAS_AREAS } from '../canvas-area/canvas-area';
import {
  ASPECTS,
  canvasNoteCollection,
  EVIDENCE,
  NOTE_KINDS,
  type CanvasNote,
  type CanvasNoteFields,
  type CanvasNotes,
} from './canvas-note';
import { canvasNoteLimits, MOST_CANVAS_NOTES } from './canvas-note-limits';

type Part = CanvasNotes & Clusters;

/** Only the platform has two sides, and a group stays in its area: a note that leaves the area leaves both. */
const normalise = (
  values: Partial<CanvasNoteFields>,
  before: CanvasNote | null,
): Partial<CanvasNoteFields> => {
  const area = values.area ?? before?.area;
  const isPlatform = area === 'platform';
  const aspect = isPlatform ? (values.aspect ?? before?.aspect ?? 'constraint') : null;
  const leaves = before !== null && area !== before.area;
  return { aspect, ...(leaves ? { clusterId: values.clusterId ?? null } : {}) };
};

/** Why a note may not stand in its group: a group stays in its area (S0-4). */
export const otherArea = (note: CanvasNote, { clusters }: Clusters): Refusal | undefined => {
  const group = findById(clusters, note.clusterId ?? '');
  return group === undefined || group.area === note.area
    ? undefined
    : refusal('OTHER_AREA', 'This group belongs to another area of the canvas. Choose one of its own.', {
        rule: 'S0-4',
        parameters: { cluster: group.id },
      });
};

const definition: CrudDefinition<'canvasNote', CanvasNote, 'canvasNotes', CanvasNoteFields, Part> = {
  collection: canvasNoteCollection,
  noun: 'note',
  max: MOST_CANVAS_NOTES,
  fields: {
    area: oneOf('area of the canvas', CANVAS_AREAS, 'S0-2'),
    aspect: nullable(oneOf('side of the platform', ASPECTS, 'S0-2')),
    kind: oneOf('kind of the note', NOTE_KINDS, 'S0-2'),
    evidence: nullable(oneOf('evidence', EVIDENCE, 'S0-2')),
    text: sentence('note', { min: 1, max: canvasNoteLimits.text.chars }),
    clusterId: nullable(reference('group', 'cluster', (quarter: Clusters) => quarter.clusters)),
  },
  normalise,
  create: ({ area, aspect = null, kind = 'fact', evidence = null, text, clusterId = null }, { id, rank }) =>
    area === undefined || text === undefined
      ? refuse('MISSING', 'A note needs a text and an area of the canvas.', { rule: 'S0-2' })
      : ok({ id, area, aspect, kind, evidence, text, clusterId, rank }),
  check: (quarter, note) => otherArea(note, quarter),
};

export const canvasNoteCommands = {
  ...crudCommands(definition),
  ...moveCommands(canvasNoteCollection, definition.noun),
};
