import { DAYS_A_WEEK } from '../../kernel/day-length';
import { dayOfMonthWords } from '../../kernel/day-words';
import { sprintBands } from '../../kernel/sprint-bands';
import { shiftDay } from '../../kernel/shift-day';
import { PICTURE_COLOURS } from './picture-colours';
import { EDGE, weekEdge, type PictureFrame } from './picture-frame';
import { pictureText } from './picture-text';
import { svgElement } from './svg-element';

/** Of the rows of sprints and weeks. */
export const HEAD_HEIGHT = 48;

/** The Monday of a week, in words. */
const mondayOf = (startDate: string, week: number): string => {
  const day = shiftDay(startDate, (week - 1) * DAYS_A_WEEK);
  return day === null ? '' : dayOfMonthWords(day);
};

const bandsOf = ({ weeks, sprintWeeks }: PictureFrame) => sprintBands(weeks, sprintWeeks);

/** Every second sprint has a ground of its own, over the whole height of the board. */
export const sprintGround = (frame: PictureFrame, top: number, bottom: number): string =>
  bandsOf(frame)
    .flatMap(({ number, fromWeek, toWeek }) => {
      const x = weekEdge(frame, fromWeek);
      const ground = svgElement('rect', {
        x,
        y: top,
        width: (toWeek - fromWeek + 1) * frame.column,
        height: bottom - top,
        fill: PICTURE_COLOURS.sunken,
      });
      return [
        ...(number % 2 === 0 ? [ground] : []),
        svgElement('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: PICTURE_COLOURS.line }),
      ];
    })
    .join('');

/** The names of sprints and weeks with their Mondays. */
export const weekHeads = (frame: PictureFrame, startDate: string, top: number): string =>
  [
    pictureText('Week', { x: EDGE + 8, y: top + 40, size: 12, colour: PICTURE_COLOURS.subtle }),
    ...bandsOf(frame).map(({ number, fromWeek }) =>
      pictureText(`Sprint ${String(number)}`, {
        x: weekEdge(frame, fromWeek) + 6,
        y: top + 18,
        size: 12,
        isBold: true,
      }),
    ),
    ...Array.from({ length: frame.weeks }, (_, at) => {
      const x = weekEdge(frame, at + 1) + 6;
      return [
        pictureText(String(at + 1), { x, y: top + 40, size: 12, isBold: true }),
        pictureText(mondayOf(startDate, at + 1), {
          x: x + 20,
          y: top + 40,
          size: 12,
          colour: PICTURE_COLOURS.subtle,
        }),
      ].join('');
    }),
  ].join('');
