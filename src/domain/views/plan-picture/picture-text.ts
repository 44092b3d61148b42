import { PICTURE_COLOURS } from './picture-colours';
import { escaped, svgElement } from './svg-element';
import { isMeasured, textWidth, type TextLook } from './text-width';

interface PictureTextOptions extends TextLook {
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly colour?: string;
}

/**
 * One line of text, held to the width that it was laid out with: where no font of these widths is there, letters move
 * closer instead of running over what stands beside them.
 */
export const pictureText = (text: string, options: PictureTextOptions): string => {
  const { x, y, size, isBold, colour = PICTURE_COLOURS.text } = options;
  if (text === '') return '';
  return svgElement(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': isBold === true ? 'bold' : undefined,
      fill: colour,
      textLength: isMeasured(text, options) ? textWidth(text, options) : undefined,
      lengthAdjust: isMeasured(text, options) ? 'spacingAndGlyphs' : undefined,
    },
    [escaped(text)],
  );
};
