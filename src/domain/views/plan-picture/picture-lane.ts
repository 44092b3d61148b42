import type { DraftCard, DraftLane } from '../draft/draft-view';
import { inFreeRows } from '../../kernel/in-free-rows';
import { drawnCard, laidCard, type CardTrouble, type LaidCard } from './picture-card';
import { PICTURE_COLOURS } from './picture-colours';
import { EDGE, HEAD, weekEdge, type PictureFrame } from './picture-frame';
import { pictureText } from './picture-text';
import { svgElement } from './svg-element';
import { wrapped, type TextLook } from './text-width';

const CODE: TextLook = { size: 11 };
const TITLE: TextLook = { size: 13, isBold: true };
const PADDING = 8;
const GAP = 6;
const LINE = 17;
/** What lanes take that hold nothing, so that something can be written there. */
const LEAST = 56;

const isPlaced = (card: DraftCard): card is LaidCard['card'] =>
  card.startWeek !== null && card.endWeek !== null;

export interface DrawnLane {
  readonly height: number;
  readonly draw: (top: number) => string;
}

const lineBelow = (frame: PictureFrame, y: number): string =>
  svgElement('line', {
    x1: EDGE,
    x2: EDGE + HEAD + frame.weeks * frame.column,
    y1: y,
    y2: y,
    stroke: PICTURE_COLOURS.line,
  });

/** An objective with its cards, row by row. */
export const pictureLane = (
  { code, title, cards }: DraftLane,
  frame: PictureFrame,
  troubles: ReadonlyMap<string, CardTrouble>,
): DrawnLane => {
  const laid = cards.filter(isPlaced).map((card) => laidCard(card, frame, troubles.get(card.id)));
  const packed = inFreeRows(laid.sort((a, b) => a.from - b.from));
  const count = Math.max(0, ...packed.map(({ row }) => row));
  const rows = Array.from({ length: count }, (_, at) => packed.filter(({ row }) => row === at + 1));
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  const head = wrapped(title, HEAD - 24, 4, TITLE);
  const headHeight = (code === '' ? 0 : LINE) + head.length * LINE;
  const filled = heights.reduce((sum, height) => sum + height + GAP, 0) - GAP;
  const height = Math.max(LEAST, filled, headHeight) + 2 * PADDING;
  return {
    height,
    draw: (top) => {
      const first = top + PADDING + 13;
      const under = code === '' ? first : first + LINE;
      let y = top + PADDING;
      const drawn = rows.map((row, at) => {
        const here = row.map((card) => drawnCard(card, frame, y)).join('');
        y += (heights[at] ?? 0) + GAP;
        return here;
      });
      return [
        pictureText(code, { x: EDGE + 8, y: first, colour: PICTURE_COLOURS.subtle, ...CODE }),
        ...head.map((line, at) => pictureText(line, { x: EDGE + 8, y: under + at * LINE, ...TITLE })),
        ...drawn,
        lineBelow(frame, top + height),
      ].join('');
    },
  };
};

/**
 * A lane to be written into.
 *
 * @param everyWeek stands in each week
 */
export const blankLane = (
  title: string,
  frame: PictureFrame,
  height: number,
  everyWeek?: string,
): DrawnLane => ({
  height,
  draw: (top) =>
    [
      ...wrapped(title, HEAD - 24, 4, TITLE).map((line, at) =>
        pictureText(line, { x: EDGE + 8, y: top + PADDING + 13 + at * LINE, ...TITLE }),
      ),
      ...(everyWeek === undefined
        ? []
        : Array.from({ length: frame.weeks }, (_, at) =>
            pictureText(everyWeek, {
              x: weekEdge(frame, at + 1) + 6,
              y: top + PADDING + 17,
              colour: PICTURE_COLOURS.subtle,
              ...CODE,
            }),
          )),
      lineBelow(frame, top + height),
    ].join(''),
});
