import { MILESTONE_TYPES } from '../../entities/milestones/milestone/milestone';
import { TYPE_NAMES } from '../../entities/milestones/milestone/type-name';
import { PICTURE_COLOURS } from './picture-colours';
import { EDGE } from './picture-frame';
import { doneShape, heartShape, MARK, severityShape, typeShape } from './picture-marks';
import { pictureText } from './picture-text';
import { textWidth, type TextLook } from './text-width';

const LOOK: TextLook = { size: 12 };
const BETWEEN = 22;

/** What the marks mean, in one line: always there, since a picture travels alone. */
export const pictureLegend = (baseline: number): string => {
  const top = baseline - 11;
  const entries: readonly (readonly [width: number, draw: (x: number) => string, words: string])[] = [
    ...MILESTONE_TYPES.map(
      (type) => [MARK, (x: number) => typeShape(type, x, top), TYPE_NAMES[type]] as const,
    ),
    [MARK, (x) => doneShape(x, top), 'Done'],
    [10, (x) => pictureText('M', { x, y: baseline, size: 11, isBold: true }), 'Effort S, M, L'],
    [14, (x) => pictureText('$$', { x, y: baseline, size: 11 }), 'Business value 1 to 3'],
    [11, (x) => heartShape(true, x, baseline - 9), 'UX value 1 to 3'],
    [MARK, (x) => severityShape('error', x, top), 'Cannot hold'],
    [MARK, (x) => severityShape('warn', x, top), 'Worth a look'],
  ];
  let x = EDGE + 8;
  return entries
    .map(([width, draw, words]) => {
      const drawn =
        draw(x) +
        pictureText(words, { x: x + width + 6, y: baseline, colour: PICTURE_COLOURS.subtle, ...LOOK });
      x += width + 6 + textWidth(words, LOOK) + BETWEEN;
      return drawn;
    })
    .join('');
};
