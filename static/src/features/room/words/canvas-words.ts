import type { CanvasArea } from '#domain/entities/facilitation/canvas-area/canvas-area';
import { AREA_NAMES } from '#domain/entities/facilitation/canvas-area/canvas-area-name';
import type { CanvasNote } from '#domain/entities/facilitation/canvas-note/canvas-note';
import { ASPECT_NAMES, EVIDENCE_NAMES } from '#domain/entities/facilitation/canvas-note/canvas-note-name';
import { plural } from '../../../ui/plural';

interface AreaWords {
  readonly name: string;
  readonly ask: string;
  /** Of one note: "Pain". */
  readonly one: string;
}

const areas: Readonly<Record<CanvasArea, AreaWords>> = {
  pains: { name: AREA_NAMES.pains, ask: 'What hurts customers today?', one: 'Pain' },
  gains: { name: AREA_NAMES.gains, ask: 'What would delight them?', one: 'Gain' },
  opportunities: { name: AREA_NAMES.opportunities, ask: 'Where could we earn or save?', one: 'Opportunity' },
  stakeholders: { name: AREA_NAMES.stakeholders, ask: 'What do others count on?', one: 'Expectation' },
  platform: { name: AREA_NAMES.platform, ask: 'What holds us back, what carries us?', one: 'Platform' },
};

const kinds: Readonly<Record<CanvasNote['kind'], string>> = {
  fact: 'Fact',
  feedback: 'Feedback',
  signal: 'Signal',
  blocker: 'Blocker',
};

/** What the canvas of #0 says. */
export const canvasWords = {
  areas,
  kinds,
  evidence: EVIDENCE_NAMES,
  aspects: ASPECT_NAMES,
  board: 'Canvas',
  count: (count: number): string => `${plural(count, 'note', 'notes')}, everybody sees them`,
  notes: (count: number): string => plural(count, 'note', 'notes'),
  empty: 'Nothing here yet.',
  strengths: 'Strengths',
  constraints: 'Constraints',
  // Halves
  groupLetter: (at: number): string => (at === 0 ? 'A' : 'B'),
  group: (at: number): string => `Group ${at === 0 ? 'A' : 'B'}`,
  personOf: (name: string, at: number): string => `${name}, group ${at === 0 ? 'A' : 'B'}`,
  yourHalf: 'Your half',
  swapHint: (name: string): string => `Choose who changes places with ${name}.`,
  // Writing
  add: 'Add note',
  addTo: (area: string): string => `Add a note to ${area}`,
  text: 'What is known',
  editText: 'What the note says',
  kind: 'Kind',
  from: 'From',
  notSaid: 'Not said yet',
  aspect: 'Side',
  save: 'Save',
  cancel: 'Cancel',
  meta: (kind: string, source: string | null): string =>
    source === null ? kind : `${kind}, ${source.toLowerCase()}`,
  noEvidence: 'No evidence yet',
  // Menu
  menu: (text: string): string => `Actions for “${text}”`,
  note: 'Note',
  edit: 'Edit',
  moveTo: 'Move to',
  movedTo: (area: string): string => `Note moved to ${area}`,
  remove: 'Delete',
  removed: 'Note deleted',
  park: 'Not this quarter',
  parkOf: (name: string): string => `Not this quarter, though it is ${name}’s`,
  parked: 'Put into the parking lot',
  // Groups
  together: 'Put together with',
  into: 'Put into the group',
  groupOf: 'Group',
  takeOut: 'Take out of its group',
  takenOut: 'Taken out of its group',
  grouped: (name: string): string => `Put into ${name}`,
  groupMenu: (name: string): string => `Actions for the group ${name}`,
  groupName: (name: string): string => `Name of the group ${name}`,
  dissolve: 'Take the group apart',
  dissolved: (name: string): string => `${name} is taken apart`,
  mergeInto: 'Put together with',
  merged: (name: string): string => `Put together in ${name}`,
  // Vote
  locked: 'While the vote is open, notes and groups stay as they are.',
  onlyThree: 'Only pains, gains and opportunities are voted on; the other two areas say what is possible.',
  keys: [
    { keys: ['n'], does: 'new note' },
    { keys: ['Ctrl', 'Enter'], does: 'add' },
    { keys: ['↑', '↓'], does: 'note' },
    { keys: ['e'], does: 'edit' },
    { keys: ['g'], does: 'move' },
  ],
};
