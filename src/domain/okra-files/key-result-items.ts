import { listLines } from '../kernel/list-items';
import { ordinalsOf } from './link-text';

const NUMBERED = /^(?:KR|Key\s?Result)\s?#?(\d{1,3}(?:\.\d{1,3})?)\s?(?:[:.)–—-]\s?)?/i;

/** `KR1, KR2`, or an item a line with its number, its text or both; a text that is known may hold what parts others. */
export const keyResultItems = (
  value: string,
  isKnown: (text: string) => boolean,
): readonly { readonly ordinal: number | undefined; readonly text: string }[] =>
  listLines(value)
    .flatMap((line) =>
      ordinalsOf(line) === undefined && !isKnown(line.replace(NUMBERED, '')) ? line.split(';') : [line],
    )
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .flatMap((item): readonly { readonly ordinal: number | undefined; readonly text: string }[] => {
      const ordinals = ordinalsOf(item);
      if (ordinals !== undefined) return ordinals.map((ordinal) => ({ ordinal, text: '' }));
      const [whole, number] = NUMBERED.exec(item.slice(0, 40)) ?? [];
      return whole === undefined || number === undefined
        ? [{ ordinal: undefined, text: item }]
        : [{ ordinal: Number(number.split('.').at(-1)), text: item.slice(whole.length).trim() }];
    });
