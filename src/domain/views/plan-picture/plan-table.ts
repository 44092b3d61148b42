import type { DraftCard } from '../draft/draft-view';
import { PICTURE_COLOURS } from './picture-colours';
import { EDGE } from './picture-frame';
import { heartShape, MARK, severityShape, typeShape } from './picture-marks';
import { pictureText } from './picture-text';
import {
  INNER,
  PICTURE_WIDTH,
  pictureTitle,
  svgDocument,
  TOP,
  type PictureOf,
  type PlanPicture,
} from './plan-sheet';
import { svgElement } from './svg-element';
import { wrapped, type TextLook } from './text-width';

const LOOK: TextLook = { size: 12 };
const STRONG: TextLook = { size: 12, isBold: true };
const LINE = 16;
const PADDING = 6;
const HEAD_HEIGHT = 30;

/** Where columns begin, and how wide their words may be, in px. */
const COLUMNS = {
  title: [EDGE + 28, 440],
  weeks: [EDGE + 484, 110],
  effort: [EDGE + 604, 50],
  value: [EDGE + 664, 50],
  ux: [EDGE + 724, 50],
  skills: [EDGE + 794, 200],
  findings: [EDGE + 1024, INNER - 1032],
} as const;

const HEADS = {
  title: 'Milestone',
  weeks: 'Weeks',
  effort: 'Effort',
  value: 'Value',
  ux: 'UX',
  skills: 'Skills',
  findings: 'Findings',
} as const satisfies Record<keyof typeof COLUMNS, string>;

const weeksOf = ({ startWeek, endWeek }: DraftCard): string => {
  if (startWeek === null || endWeek === null) return 'not placed';
  return startWeek === endWeek
    ? `week ${String(startWeek)}`
    : `weeks ${String(startWeek)}–${String(endWeek)}`;
};

interface Row {
  readonly height: number;
  readonly draw: (top: number) => string;
}

const textRow = (text: string): Row => ({
  height: LINE + 2 * PADDING + 4,
  draw: (top) => pictureText(text, { x: EDGE + 8, y: top + PADDING + 16, size: 13, isBold: true }),
});

type Told = PictureOf['draft']['conflicts'][number];

const cardRow = (card: DraftCard, conflicts: readonly Told[]): Row => {
  const title = wrapped(card.title, COLUMNS.title[1], 3, STRONG);
  const skills = wrapped(card.skills.join(', '), COLUMNS.skills[1], 3, LOOK);
  const findings = conflicts.map(({ severity, message }) => ({
    severity,
    lines: wrapped(message, COLUMNS.findings[1] - MARK - 6, 4, LOOK),
  }));
  const told = findings.reduce((sum, { lines }) => sum + lines.length, 0);
  const height = Math.max(title.length, skills.length, told, 1) * LINE + 2 * PADDING;
  return {
    height,
    draw: (top) => {
      const y = (line: number): number => top + PADDING + 12 + line * LINE;
      let line = 0;
      return [
        svgElement('line', {
          x1: EDGE,
          x2: PICTURE_WIDTH - EDGE,
          y1: top,
          y2: top,
          stroke: PICTURE_COLOURS.line,
        }),
        typeShape(card.type, EDGE + 8, top + PADDING),
        ...title.map((words, at) => pictureText(words, { x: COLUMNS.title[0], y: y(at), ...STRONG })),
        pictureText(weeksOf(card), { x: COLUMNS.weeks[0], y: y(0), ...LOOK }),
        pictureText(card.effort ?? '–', { x: COLUMNS.effort[0], y: y(0), ...STRONG }),
        pictureText('$'.repeat(card.businessValue ?? 0) || '–', { x: COLUMNS.value[0], y: y(0), ...LOOK }),
        card.uxValue === null
          ? pictureText('–', { x: COLUMNS.ux[0], y: y(0), ...LOOK })
          : [0, 1, 2]
              .map((at) => heartShape(at < (card.uxValue ?? 0), COLUMNS.ux[0] + at * 11, y(0) - 9))
              .join(''),
        ...skills.map((words, at) => pictureText(words, { x: COLUMNS.skills[0], y: y(at), ...LOOK })),
        ...findings.map(({ severity, lines }) => {
          const drawn =
            severityShape(severity, COLUMNS.findings[0], y(line) - 11) +
            lines
              .map((words, at) =>
                pictureText(words, { x: COLUMNS.findings[0] + MARK + 6, y: y(line + at), ...LOOK }),
              )
              .join('');
          line += lines.length;
          return drawn;
        }),
      ].join('');
    },
  };
};

const headRow = (top: number): string =>
  Object.entries(HEADS)
    .map(([name, words]) =>
      pictureText(words, {
        x: COLUMNS[name as keyof typeof COLUMNS][0],
        y: top + 20,
        colour: PICTURE_COLOURS.subtle,
        ...LOOK,
      }),
    )
    .join('');

/**
 * What the board shows, as a table over sheets of paper: scores, weeks, skills and findings, those without weeks among them.
 *
 * @param most height of a sheet in px, where it is `PICTURE_WIDTH` wide
 */
export const planTable = (of: PictureOf, most: number): readonly PlanPicture[] => {
  const { lanes, conflicts } = of.draft;
  const rows = lanes.flatMap(({ code, title, cards }) =>
    cards.length === 0
      ? []
      : [
          textRow([...(code === '' ? [] : [code]), title].join(' ')),
          ...cards.map((card) =>
            cardRow(
              card,
              conflicts.filter(({ subjectId, severity }) => subjectId === card.id && severity !== 'info'),
            ),
          ),
        ],
  );
  const sheets: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    if (row.height > room || sheets.length === 0) {
      sheets.push([row]);
      room = most - TOP - HEAD_HEIGHT - EDGE - row.height;
    } else {
      sheets.at(-1)?.push(row);
      room -= row.height;
    }
  }
  return sheets.map((shown, at) => {
    let y = TOP + HEAD_HEIGHT;
    const drawn = shown.map((row) => {
      const here = row.draw(y);
      y += row.height;
      return here;
    });
    const note = `Scores and findings · sheet ${String(at + 1)} of ${String(sheets.length)}`;
    return svgDocument(y + EDGE, [...pictureTitle(of, note), headRow(TOP), ...drawn]);
  });
};
