import { withoutInvisible } from '../kernel/invisible';

/** Further lines of a value stand behind a bar, so that none of them is read as a field. */
const fieldLine = (key: string, value: string): string =>
  `${key}:${value === '' ? '' : ' '}${withoutInvisible(value).replace(/\r\n|\r|\n/g, '\n  | ')}`;

/**
 * A block of `Key: value` lines, the first always, others where they say something; a key result that has a number but no
 * text keeps its line.
 *
 * @param emptied keys whose lines stand there although they say nothing: a reader would else take it from elsewhere
 */
export const writeBlock = (
  fields: readonly (readonly [string, string])[],
  emptied: ReadonlySet<string> = new Set(),
): string =>
  `${fields
    .filter(
      ([key, value], position) => position === 0 || value !== '' || /^KR\d$/.test(key) || emptied.has(key),
    )
    .map(([key, value]) => fieldLine(key, value))
    .join('\n')}\n`;
