import { CANVAS_AREAS, type CanvasArea } from '../../entities/facilitation/canvas-area/canvas-area';
import { placeOf } from '../../entities/facilitation/place/place';
import { AGENDAS } from '../../entities/facilitation/session/agenda';
import { sessionOf } from '../../entities/facilitation/session/session';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from './finding';
import { findingOf } from './finding-of';

/** As sentences name them. */
const areaNames: Readonly<Record<CanvasArea, string>> = {
  pains: 'customer pains',
  gains: 'customer gains',
  opportunities: 'business opportunities',
  stakeholders: 'stakeholder expectations',
  platform: 'platform',
};

/** Areas of the canvas on which nothing is written. */
export const emptyAreas = ({ canvasNotes }: Pick<Quarter, 'canvasNotes'>): readonly CanvasArea[] =>
  CANVAS_AREAS.filter((area) => !canvasNotes.some((note) => note.area === area));

const sessionZero = { id: 's0', title: 'Session #0' };

/** A team that goes without #0, or is not at its end yet, misses nothing. */
const wasHeld = (quarter: Quarter): boolean => {
  const place = placeOf(quarter, 's0');
  return place === undefined
    ? sessionOf(quarter, 's0').state === 'done'
    : place.activity === AGENDAS.s0.at(-1)?.activity;
};

/** An end of a sentence behind which another one begins; “e.g. two” is none, nor is 4.10. */
const NEXT_SENTENCE = /[.!?…]["”’)]*\s+(?=["“‘(]*\p{Lu})|[。！？]\s*(?=\S)|\n\s*(?=\S)/u;

/** VISION_TOO_LONG (S0-6). */
export const findLongVision = (quarter: Pick<Quarter, 'visions'>): readonly Finding[] =>
  quarter.visions
    .filter(({ text }) => NEXT_SENTENCE.test(text))
    .map((vision) =>
      findingOf('VISION_TOO_LONG', 'vision', vision, {
        brief: 'More than one sentence',
        message: 'The vision is longer than one sentence, so nobody will have it in mind when they decide.',
        nextStep: 'Keep the sentence that would help you to refuse something.',
      }),
    );

/** The gaps of the template, as people read them. */
const slots = { doWhat: 'what you do', outcome: 'for which outcome', forWhom: 'for whom' } as const;

/** VISION_SLOT_EMPTY: one that was written freely has no gaps (S0-6). */
export const findEmptySlots = (quarter: Pick<Quarter, 'visions'>): readonly Finding[] =>
  quarter.visions.flatMap((vision) => {
    const names = Object.keys(slots) as (keyof typeof slots)[];
    const empty = names.filter((slot) => vision[slot] === '');
    if (empty.length === 0 || empty.length === names.length) return [];
    return [
      findingOf('VISION_SLOT_EMPTY', 'vision', vision, {
        brief: 'A gap is empty',
        message: `The vision does not say ${empty.map((slot) => slots[slot]).join(' and ')}.`,
        nextStep: 'Fill the gap in session #0, or write the sentence freely.',
      }),
    ];
  });

/** VISION_MISSING (S0-6). */
export const findNoVision = (quarter: Quarter): readonly Finding[] =>
  quarter.visions.length > 0 || !wasHeld(quarter)
    ? []
    : [
        findingOf('VISION_MISSING', 'session', sessionZero, {
          brief: 'No vision',
          message: 'Session #0 has left no vision, so nothing helps the next sessions to refuse something.',
          nextStep: 'Write one sentence; it need not be perfect.',
        }),
      ];

/** CANVAS_AREA_EMPTY (S0-7). */
export const findEmptyAreas = (quarter: Quarter): readonly Finding[] => {
  const empty = emptyAreas(quarter);
  if (empty.length === 0 || !wasHeld(quarter)) return [];
  return [
    findingOf('CANVAS_AREA_EMPTY', 'session', sessionZero, {
      brief: 'Empty on the canvas',
      message: `Nothing is known about: ${empty.map((area) => areaNames[area]).join(', ')}.`,
      nextStep: 'Write down one thing that is known, or who could tell.',
    }),
  ];
};

/** NOTE_NO_EVIDENCE (S0-8). */
export const findAssumptions = (quarter: Quarter): readonly Finding[] =>
  quarter.canvasNotes
    .filter(({ evidence }) => evidence === null)
    .map((note) =>
      findingOf('NOTE_NO_EVIDENCE', 'canvasNote', note, {
        brief: 'No evidence yet',
        message: 'Nobody said where this is known from: it is an assumption.',
        nextStep: 'Say where it is known from, or leave it as an assumption.',
      }),
    );

/** What may be said of a sentence, also of one that is being written. */
export const sentenceFindings = (part: Pick<Quarter, 'visions'>): readonly Finding[] => [
  ...findLongVision(part),
  ...findEmptySlots(part),
];
