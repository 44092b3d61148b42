import type { Marker } from '../../entities/plan/marker/marker';
import type { Day } from '../../kernel/day';
import { dayWords } from '../../kernel/day-words';
import type { DraftPlan } from '../draft/draft-view';
import type { CardTrouble } from './picture-card';
import { PICTURE_COLOURS } from './picture-colours';
import { EDGE, pictureFrame } from './picture-frame';
import { HEAD_HEIGHT, sprintBands, weekHeads } from './picture-head';
import { pictureLane } from './picture-lane';
import { pictureLegend } from './picture-legend';
import { pictureMarkers } from './picture-markers';
import { pictureText } from './picture-text';
import { svgElement } from './svg-element';
import { shortened, textWidth, wrapped, type TextLook } from './text-width';

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
const NOTE: TextLook = { size: 13 };
const TOP = 76;

const GRAVITY = { error: 0, warn: 1, info: 2 } as const;

/** The gravest of what is said of each card; what is only told has no mark on a board either. */
const troublesOf = ({ conflicts }: DraftPlan): ReadonlyMap<string, CardTrouble> => {
  const found = new Map<string, CardTrouble>();
  for (const { subjectId, severity, brief } of conflicts) {
    if (severity === 'info') continue;
    const known = found.get(subjectId);
    if (known === undefined || GRAVITY[severity] < GRAVITY[known.severity])
      found.set(subjectId, { severity, brief });
  }
  return found;
};

/**
 * The board of the draft as a picture: lanes by objective over the weeks, markers, what has no weeks, and the legend. The
 * same revision gives the same bytes on every machine, since letters are as wide as a table says; there is no line of
 * today, which would make another picture of it every day.
 */
export const planPicture = ({ draft, markers, seq, day }: PictureOf): PlanPicture => {
  const frame = pictureFrame(PICTURE_WIDTH, draft.weeks, draft.sprintWeeks);
  const inner = PICTURE_WIDTH - 2 * EDGE;
  const troubles = troublesOf(draft);
  const marked = pictureMarkers(markers, frame);
  const lanes = draft.lanes.map((lane) => pictureLane(lane, frame, troubles));
  const lanesTop = TOP + HEAD_HEIGHT + marked.height;
  const bottom = lanes.reduce((sum, { height }) => sum + height, lanesTop);
  const loose = draft.lanes.flatMap(({ cards }) => cards.filter(({ startWeek }) => startWeek === null));
  const rest =
    loose.length === 0
      ? []
      : wrapped(
          `Not placed (${String(loose.length)}): ${loose.map(({ title }) => title).join(' · ')}`,
          inner - 16,
          3,
          NOTE,
        );
  const legend = bottom + 30 + rest.length * 18 + (rest.length === 0 ? 0 : 8);
  const height = legend + 26;
  const told = `${draft.team === '' ? '' : `${draft.team} · `}Revision ${String(seq)} · ${dayWords(day)}`;
  const right = shortened(told, inner / 2, NOTE);
  let y = lanesTop;
  const body = [
    svgElement('rect', { x: 0, y: 0, width: PICTURE_WIDTH, height, fill: PICTURE_COLOURS.ground }),
    pictureText(shortened(draft.label, inner / 2, TITLE), { x: EDGE, y: 42, ...TITLE }),
    pictureText('Quarter draft: intentions, not dates', {
      x: EDGE,
      y: 62,
      colour: PICTURE_COLOURS.subtle,
      ...NOTE,
    }),
    pictureText(right, {
      x: PICTURE_WIDTH - EDGE - textWidth(right, NOTE),
      y: 42,
      colour: PICTURE_COLOURS.subtle,
      ...NOTE,
    }),
    sprintBands(frame, TOP, bottom),
    weekHeads(frame, draft.startDate, TOP),
    svgElement('line', {
      x1: EDGE,
      x2: PICTURE_WIDTH - EDGE,
      y1: TOP + HEAD_HEIGHT,
      y2: TOP + HEAD_HEIGHT,
      stroke: PICTURE_COLOURS.line,
    }),
    marked.draw(TOP + HEAD_HEIGHT),
    ...lanes.map((lane) => {
      const drawn = lane.draw(y);
      y += lane.height;
      return drawn;
    }),
    svgElement('rect', {
      x: EDGE,
      y: TOP,
      width: inner,
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
  const svg = svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: PICTURE_WIDTH,
      height,
      viewBox: `0 0 ${String(PICTURE_WIDTH)} ${String(Math.round(height * 100) / 100)}`,
      'font-family': 'Arial, Helvetica, Liberation Sans, sans-serif',
    },
    body,
  );
  return { svg: `${svg}\n`, width: PICTURE_WIDTH, height };
};
