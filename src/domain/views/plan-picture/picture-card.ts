import type { Finding } from '../findings/finding';
import type { DraftCard } from '../draft/draft-view';
import { PICTURE_COLOURS, typeColours } from './picture-colours';
import { weekEdge, type PictureFrame } from './picture-frame';
import { doneShape, heartShape, MARK, severityShape, typeShape } from './picture-marks';
import { pictureText } from './picture-text';
import { svgElement } from './svg-element';
import { textWidth, wrapped, type TextLook } from './text-width';

const TITLE: TextLook = { size: 13, isBold: true };
const DETAIL: TextLook = { size: 11 };
const LINE = 16;
const PADDING = 7;
const GAP = 8;
const MOST_LINES = 3;
/** Weeks beside a bar of one week that its words take. */
const BESIDE = 2;

/** The gravest thing that is said of a card, in two to four words. */
export interface CardTrouble {
  readonly severity: Finding['severity'];
  readonly brief: string;
}

/** One card of the board with the weeks that it takes, its words included. */
export interface LaidCard {
  readonly card: DraftCard & { readonly startWeek: number; readonly endWeek: number };
  readonly from: number;
  readonly to: number;
  /** Where its words begin, and how wide they may be. */
  readonly textX: number;
  readonly textWidth: number;
  readonly lines: readonly string[];
  readonly height: number;
  readonly trouble: CardTrouble | undefined;
}

/** Words inside from two weeks on; else beside the bar, to its right, and near the end of the quarter to its left. */
export const laidCard = (
  card: LaidCard['card'],
  frame: PictureFrame,
  trouble: CardTrouble | undefined,
): LaidCard => {
  const { startWeek, endWeek } = card;
  const isInside = endWeek > startWeek;
  const isRight = endWeek + BESIDE <= frame.weeks;
  const from = isInside || isRight ? startWeek : Math.max(1, startWeek - BESIDE);
  const to = !isInside && isRight ? endWeek + BESIDE : endWeek;
  const edges = isInside ? [startWeek, endWeek] : isRight ? [endWeek + 1, to] : [from, startWeek - 1];
  const [first = startWeek, last = endWeek] = edges;
  const start = weekEdge(frame, first) + (isInside ? PADDING + MARK + 6 : 6);
  const width = weekEdge(frame, last + 1) - PADDING - start;
  const lines = wrapped(card.title, width, MOST_LINES, TITLE);
  const height = 2 * PADDING + LINE * lines.length + LINE;
  return { card, from, to, textX: start, textWidth: width, lines, height, trouble };
};

/** Drawn one after the other as long as there is room. */
interface Detail {
  readonly width: number;
  readonly draw: (x: number, y: number) => string;
}

const words = (text: string, colour: string = PICTURE_COLOURS.subtle, isBold = false): Detail => ({
  width: textWidth(text, { ...DETAIL, isBold }),
  draw: (x, y) => pictureText(text, { x, y, colour, ...DETAIL, isBold }),
});

const hearts = (value: number): Detail => ({
  width: 3 * 11,
  draw: (x, y) => [0, 1, 2].map((at) => heartShape(at < value, x + at * 11, y - 9)).join(''),
});

const marked = (shape: (x: number, y: number) => string, text: string, colour: string): Detail => {
  const said = words(text, colour, true);
  return {
    width: MARK + (text === '' ? 0 : 3 + said.width),
    draw: (x, y) => shape(x, y - 11) + said.draw(x + MARK + 3, y),
  };
};

const detailsOf = ({ card, trouble }: LaidCard): readonly Detail[] => {
  const waits = card.needs.length + card.waitsFor.length;
  return [
    ...(card.effort === null ? [] : [words(card.effort, PICTURE_COLOURS.text, true)]),
    ...(card.businessValue === null ? [] : [words('$'.repeat(card.businessValue), PICTURE_COLOURS.text)]),
    ...(card.uxValue === null ? [] : [hearts(card.uxValue)]),
    ...(card.done ? [marked(doneShape, 'done', PICTURE_COLOURS.subtle)] : []),
    ...(trouble === undefined
      ? []
      : [
          marked(
            (x, y) => severityShape(trouble.severity, x, y),
            trouble.brief,
            trouble.severity === 'error' ? PICTURE_COLOURS.danger : PICTURE_COLOURS.warning,
          ),
        ]),
    ...(waits === 0 ? [] : [words(`waits for ${String(waits)}`)]),
    ...card.skills.map((skill) => words(skill)),
  ];
};

/** A card at a height of the picture. */
export const drawnCard = (laid: LaidCard, frame: PictureFrame, y: number): string => {
  const { card, lines, height, textX, textWidth: width } = laid;
  const { ground, edge } = typeColours(card.type);
  const x = weekEdge(frame, card.startWeek) + 2;
  const barWidth = (card.endWeek - card.startWeek + 1) * frame.column - 4;
  const bar = { x, y, height, rx: 4 };
  const parts = [
    svgElement('rect', {
      ...bar,
      width: barWidth,
      fill: card.done ? PICTURE_COLOURS.ground : ground,
      stroke: card.done ? PICTURE_COLOURS.line : edge,
    }),
    svgElement('rect', { ...bar, width: 4, fill: edge }),
    typeShape(card.type, x + PADDING, y + PADDING),
    ...lines.map((line, at) => pictureText(line, { x: textX, y: y + PADDING + 12 + at * LINE, ...TITLE })),
  ];
  let at = textX;
  for (const detail of detailsOf(laid)) {
    if (at + detail.width > textX + width) continue;
    parts.push(detail.draw(at, y + PADDING + 11 + lines.length * LINE));
    at += detail.width + GAP;
  }
  return parts.join('');
};
