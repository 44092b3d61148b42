import { inWeekOrder, type Marker } from '../../entities/plan/marker/marker';
import { MARKER_NAMES } from '../../entities/plan/marker/marker-name';
import { inFreeRows } from '../../kernel/in-free-rows';
import { PICTURE_COLOURS } from './picture-colours';
import { EDGE, HEAD, weekEdge, type PictureFrame } from './picture-frame';
import { pictureText } from './picture-text';
import { svgElement } from './svg-element';
import { shortened, textWidth, type TextLook } from './text-width';

const LOOK: TextLook = { size: 11 };
const PITCH = 26;
const CHIP = 20;
const PADDING = 8;

const wordsOf = ({ kind, text, owner, state }: Marker): string =>
  [
    `${MARKER_NAMES[kind]}: ${text}`,
    ...(owner === '' ? [] : [owner]),
    ...(state === 'done' ? ['done'] : []),
  ].join(', ');

/** What is drawn of one row, and how high all are; no marker with a week takes no room. */
export interface DrawnMarkers {
  readonly height: number;
  readonly draw: (top: number) => string;
}

/** Markers that have a week (S4-7), as wide as their weeks or their words; the last ones end with the quarter. */
export const pictureMarkers = (markers: readonly Marker[], frame: PictureFrame): DrawnMarkers => {
  const most = frame.weeks * frame.column - 2 * PADDING;
  const chips = inWeekOrder(markers).flatMap((marker) => {
    const { startWeek } = marker;
    if (startWeek === null) return [];
    const text = shortened(wordsOf(marker), most, LOOK);
    const span = Math.ceil((textWidth(text, LOOK) + 2 * PADDING + 4) / frame.column);
    const to = Math.min(frame.weeks, Math.max(marker.endWeek ?? startWeek, startWeek + span - 1));
    return [{ marker, text, from: Math.max(1, Math.min(startWeek, to - span + 1)), to }];
  });
  const packed = inFreeRows(chips.toSorted((a, b) => a.from - b.from));
  const rows = Math.max(0, ...packed.map(({ row }) => row));
  return {
    height: rows === 0 ? 0 : rows * PITCH + 10,
    draw: (top) =>
      rows === 0
        ? ''
        : [
            pictureText('Markers', { x: EDGE + 8, y: top + 20, size: 12, isBold: true }),
            ...packed.map(({ text, from, to, marker, row }) => {
              const [x, y] = [weekEdge(frame, from) + 2, top + 6 + (row - 1) * PITCH];
              const colour = marker.kind === 'risk' ? PICTURE_COLOURS.danger : PICTURE_COLOURS.bold;
              return [
                svgElement('rect', {
                  x,
                  y,
                  width: (to - from + 1) * frame.column - 4,
                  height: CHIP,
                  rx: 4,
                  fill: PICTURE_COLOURS.ground,
                  stroke: PICTURE_COLOURS.line,
                }),
                svgElement('rect', { x, y, width: 3, height: CHIP, fill: colour }),
                pictureText(text, {
                  x: x + PADDING,
                  y: y + 14,
                  colour: marker.state === 'done' ? PICTURE_COLOURS.subtle : PICTURE_COLOURS.text,
                  ...LOOK,
                }),
              ].join('');
            }),
            svgElement('line', {
              x1: EDGE,
              x2: EDGE + HEAD + frame.weeks * frame.column,
              y1: top + rows * PITCH + 10,
              y2: top + rows * PITCH + 10,
              stroke: PICTURE_COLOURS.line,
            }),
          ].join(''),
  };
};
