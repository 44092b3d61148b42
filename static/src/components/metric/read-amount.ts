/** How one locale writes numbers. */
interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
}

const marksOf = (locale: string | undefined): NumberMarks => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true, numberingSystem: 'latn' }).formatToParts(
    12_345.6,
  );
  const mark = (type: 'decimal' | 'group', otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  return { decimal: mark('decimal', '.'), group: mark('group', ',') };
};

/** Longer than any number that a team means. */
const MAX_CHARS = 40;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A number as people type it: `12.5`, `12,5`, `1 200`, `1,200` where that is how thousands are written, `12.5 %` where
 * the unit is `%`. Null: it is none.
 *
 * @param unit what stands behind values and may be typed along
 */
export const readAmount = (typed: string, unit: string, locale?: string): number | null => {
  if (typed.length > MAX_CHARS) return null;
  const { decimal, group } = marksOf(locale);
  let text = typed.replace(/[\s\u00a0\u202f'’]/g, '').replace('−', '-');
  const tail = unit.replace(/\s/g, '');
  if (tail !== '' && text.toLowerCase().endsWith(tail.toLowerCase())) text = text.slice(0, -tail.length);
  // A mark of thousands only where it stands as one: behind one to three digits, with three behind each.
  const isGrouped =
    group.trim() !== '' && /^[+-]?\d{1,3}(?:[.,]\d{3})+(?!\d)/.test(text) && text.includes(group);
  if (isGrouped && text.indexOf(group) < (text.indexOf(decimal) + 1 || Infinity))
    text = text.replaceAll(group, '');
  text = text.replace(',', '.');
  return NUMBER.test(text) ? Number(text) : null;
};
