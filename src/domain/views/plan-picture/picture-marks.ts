import type { MilestoneType } from '../../entities/milestones/milestone/milestone';
import { PICTURE_COLOURS, typeColours } from './picture-colours';
import { svgElement } from './svg-element';

/** Marks are drawn on a field of this many px, from its upper left corner. */
export const MARK = 14;

const stroke = (colour: string, d: string, x: number, y: number): string =>
  svgElement('path', {
    d,
    transform: `translate(${String(Math.round(x * 100) / 100)} ${String(Math.round(y * 100) / 100)})`,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.5,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });

const TYPE_SHAPES: Readonly<Record<MilestoneType, string>> = {
  // A bolt, a diamond, layers, a flask: what the board's own marks show.
  epic: 'M8 1.5 3 8h3.5L6 12.5 11 6H7.5Z',
  spike: 'M7 1.5 12.5 7 7 12.5 1.5 7Z',
  enabler: 'M7 1.5 12.5 4.5 7 7.5 1.5 4.5Z M1.5 7.5 7 10.5 12.5 7.5 M1.5 10 7 13 12.5 10',
  signal_test: 'M5 1.5h4 M5.5 1.5v4L2 12h10L8.5 5.5v-4 M4 9h6',
};

/** The mark of a type, which tells it where colour does not; a card without type has none. */
export const typeShape = (type: MilestoneType | null, x: number, y: number): string =>
  type === null ? '' : stroke(typeColours(type).edge, TYPE_SHAPES[type], x, y);

export const doneShape = (x: number, y: number): string =>
  stroke(PICTURE_COLOURS.done, 'M2.5 7.5 5.5 10.5 11.5 3.5', x, y);

/** A diamond is an error and a triangle a warning, as in the app. */
export const severityShape = (severity: 'info' | 'warn' | 'error', x: number, y: number): string =>
  severity === 'error'
    ? stroke(PICTURE_COLOURS.danger, 'M7 1 13 7 7 13 1 7Z M7 4v3.5 M7 9.8v.2', x, y)
    : stroke(PICTURE_COLOURS.warning, 'M7 1.5 13 12.5H1Z M7 5.5v3 M7 10.3v.2', x, y);

const HEART = 'M5 9 1.2 5.2a2.2 2.2 0 0 1 3.1-3.1L5 2.8l.7-.7a2.2 2.2 0 0 1 3.1 3.1Z';

/** One of the three hearts of a UX value: drawn, since not every font has it. */
export const heartShape = (isFull: boolean, x: number, y: number): string =>
  svgElement('path', {
    d: HEART,
    transform: `translate(${String(Math.round(x * 100) / 100)} ${String(Math.round(y * 100) / 100)})`,
    fill: isFull ? PICTURE_COLOURS.text : 'none',
    stroke: isFull ? PICTURE_COLOURS.text : PICTURE_COLOURS.bold,
    'stroke-width': 0.75,
  });
