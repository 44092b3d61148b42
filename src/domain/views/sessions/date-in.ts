const MONTHS = [
  'Jan(?:uary|uar)?',
  'Feb(?:ruary|ruar)?',
  'Mar(?:ch)?|März?',
  'Apr(?:il)?',
  'May|Mai',
  'June?|Juni',
  'July?|Juli',
  'Aug(?:ust)?',
  'Sept?(?:ember)?',
  'O[ck]t(?:ober)?',
  'Nov(?:ember)?',
  'De[cz](?:ember)?',
].join('|');

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?`;

/** A month counts with its day only, and as names are written: "may" is no date. */
const WAYS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:calendar )?weeks?\s*(?:no\.?\s*)?(?:[1-9]|[1-4]\d|5[0-3])(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])(?:KW|CW)\s?\d{1,2}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}-])/u,
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${MONTHS})\.?\s+${DAY}(?![\p{L}\p{N}%])`, 'u'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])${DAY}\s+(?:of\s+)?(?:${MONTHS})(?![\p{L}\p{N}])`, 'u'),
];

/** The first date or week that a text names, as it stands there (S2-4); null: it names none. */
export const dateIn = (text: string): string | null => {
  const found = WAYS.flatMap((way) => {
    const match = way.exec(text);
    return match === null ? [] : [match];
  }).toSorted((a, b) => a.index - b.index);
  return found[0]?.[0] ?? null;
};
