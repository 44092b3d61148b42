import type { Marker } from '../../entities/plan/marker/marker';
import type { Day } from '../../kernel/day';
import { dayWords } from '../../kernel/day-words';
import type { DraftPlan } from '../draft/draft-view';
import { PICTURE_COLOURS } from './picture-colours';
import { EDGE, pictureFrame } from './picture-frame';
import { HEAD_HEIGHT, sprintGround, weekHeads } from './picture-head';
import type { DrawnLane } from './picture-lane';
import { pictureLegend } from './picture-legend';
import type { DrawnMarkers } from './picture-markers';
import { pictureText } from './picture-text';
import { svgElement } from './svg-element';
import { shortened, textWidth, type TextLook } from './text-width';

/** What a picture of the draft is made of. Who is away, and so how full weeks are, never leaves the workspace. */
export interface PictureOf {
  readonly draft: DraftPlan;
  readonly markers: readonly Marker[];
  /** Revision that it shows, and its day. */
  readonly seq: number;
  readonly day: Day;
}

export interface PlanPicture {
  /** A whole document of SVG 1.1: presentation attributes only, so that it looks the same wherever it is opened. */
  readonly svg: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** Of every picture (S4-21: 1,600 px at least). */
export const PICTURE_WIDTH = 1600;

const TITLE: TextLook = { size: 22, isBold: true };
export const NOTE: TextLook = { size: 13 };
export const TOP = 76;
export const INNER = PICTURE_WIDTH - 2 * EDGE;

export interface SheetParts {
  readonly lanes: readonly DrawnLane[];
  readonly markers: DrawnMarkers;
  /** Lines below the board. */
  readonly rest: readonly string[];
  /** Below the name of the quarter. */
  readonly note: string;
}

export const NO_MARKERS: DrawnMarkers = { height: 0, draw: () => '' };

/** Name and revision above the board. */
export const pictureTitle = ({ draft, seq, day }: PictureOf, note: string): readonly string[] => {
  const told = [...(draft.team === '' ? [] : [draft.team]), `Revision ${String(seq)}`, dayWords(day)].join(
    ' · ',
  );
  const right = shortened(told, INNER / 2, NOTE);
  const x = PICTURE_WIDTH - EDGE - textWidth(right, NOTE);
  return [
    pictureText(shortened(draft.label, INNER / 2, TITLE), { x: EDGE, y: 42, ...TITLE }),
    pictureText(note, { x: EDGE, y: 62, colour: PICTURE_COLOURS.subtle, ...NOTE }),
    pictureText(right, { x, y: 42, colour: PICTURE_COLOURS.subtle, ...NOTE }),
  ];
};

/** A whole document on a white ground. */
export const svgDocument = (height: number, body: readonly string[]): PlanPicture => {
  const svg = svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: PICTURE_WIDTH,
      height,
      viewBox: `0 0 ${String(PICTURE_WIDTH)} ${String(Math.round(height * 100) / 100)}`,
      'font-family': 'Arial, Helvetica, Liberation Sans, sans-serif',
    },
    [svgElement('rect', { x: 0, y: 0, width: PICTURE_WIDTH, height, fill: PICTURE_COLOURS.ground }), ...body],
  );
  return { svg: `${svg}\n`, width: PICTURE_WIDTH, height };
};

/** A board with what is given to stand on it. */
export const planSheet = (of: PictureOf, { lanes, markers, rest, note }: SheetParts): PlanPicture => {
  const { draft } = of;
  const frame = pictureFrame(PICTURE_WIDTH, draft.weeks, draft.sprintWeeks);
  const lanesTop = TOP + HEAD_HEIGHT + markers.height;
  const bottom = lanes.reduce((sum, { height }) => sum + height, lanesTop);
  const legend = bottom + 30 + rest.length * 18 + (rest.length === 0 ? 0 : 8);
  const height = legend + 26;
  const tops = lanes.map((_, at) => lanes.slice(0, at).reduce((sum, lane) => sum + lane.height, lanesTop));
  const body = [
    ...pictureTitle(of, note),
    sprintGround(frame, TOP, bottom),
    weekHeads(frame, draft.startDate, TOP),
    svgElement('line', {
      x1: EDGE,
      x2: PICTURE_WIDTH - EDGE,
      y1: TOP + HEAD_HEIGHT,
      y2: TOP + HEAD_HEIGHT,
      stroke: PICTURE_COLOURS.line,
    }),
    markers.draw(TOP + HEAD_HEIGHT),
    ...lanes.map((lane, at) => lane.draw(tops[at] ?? lanesTop)),
    svgElement('rect', {
      x: EDGE,
      y: TOP,
      width: INNER,
      height: bottom - TOP,
      rx: 8,
      fill: 'none',
      stroke: PICTURE_COLOURS.line,
    }),
    ...rest.map((line, at) =>
      pictureText(line, { x: EDGE + 8, y: bottom + 24 + at * 18, colour: PICTURE_COLOURS.subtle, ...NOTE }),
    ),
    pictureLegend(legend),
  ];
  return svgDocument(height, body);
};
