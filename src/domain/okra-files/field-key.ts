import { FIELD_NAMES } from './field-names';

/** What a field line or a table's column can mean. */
export type FieldKey = keyof typeof FIELD_NAMES;

const KEYS: ReadonlyMap<string, FieldKey> = new Map(
  Object.entries(FIELD_NAMES).flatMap(([key, names]) =>
    names.map((name): [string, FieldKey] => [name, key as FieldKey]),
  ),
);

/** A heading is a name, not a text: what is longer is none of ours, and is not searched. */
const LONGEST = 200;

/** A heading or key without what does not matter: case, accents, spaces, underscores, hyphens, quotes. */
export const foldedKey = (name: string): string =>
  name
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[\s_\-.:*#"'’“”?!]/g, '')
    .replace(/[❤♡]/g, '♥');

/** Text in brackets, as units and explanations stand in headings: `Effort (S/M/L)`, `Milestone [one a row]`. */
const BRACKETS = /[([{（［][^()[\]{}（）［］]*[)\]}）］]/g;

/** A number before or behind a key: `1. KR1`, `Key Result 2`, `KR 1.1`, `Milestone #3`. */
const LEADING_NUMBER = /^\s*\d{1,3}(?:\.\d{1,3})*\s*[.):-]\s*/;
const TRAILING_NUMBER = /[\s#_.-]*(?:no|nr|n[°º]|№)?[\s#_.-]*\d{1,3}(?:\.\d{1,3})*\s*[.)]?\s*$/i;

/** The key without its numbers; a mark before it, such as a bullet or a check box, is none of it. */
export const bareKey = (label: string): string => {
  const short = label
    .slice(0, LONGEST)
    .replace(/^[\s>*•·▪◦‣–→➔➤►▶☐☑☒✅✓✔□■-]+(?:\[[ xX]?\]\s*)?/u, '')
    .replace(/^[([]([^()[\]]*)[)\]]$/, '$1')
    .replace(LEADING_NUMBER, '');
  const bare = short.replace(TRAILING_NUMBER, '');
  return bare.trim() === '' ? short : bare;
};

/** The numbers that a key holds: `KR 1.2` has 1 and 2. */
export const keyNumbers = (label: string): readonly number[] =>
  [...label.slice(0, LONGEST).matchAll(/\d{1,3}/g)].map(([digits]) => Number(digits));

/** `Effort / Aufwand`, `Milestone | Marco`: two names of one thing, and never two things. */
const inBothLanguages = (name: string): FieldKey | undefined => {
  const parts = name.split(/\s*[/|]\s*/);
  if (parts.length !== 2) return undefined;
  const [one, other] = parts.map((part) => KEYS.get(foldedKey(part)));
  return one === other ? one : undefined;
};

/**
 * What a heading or a key means: by its name, in whatever language and spelling people write it, with or without a unit
 * behind it, a number, or an explanation on a line of its own.
 */
export const findFieldKey = (name: string): FieldKey | undefined => {
  const [firstLine = ''] = name
    .trim()
    .slice(0, LONGEST)
    .split(/[\r\n]/, 1);
  const bare = name.slice(0, LONGEST).replace(BRACKETS, ' ');
  const [bareLine = ''] = bare.trim().split(/[\r\n]/, 1);
  for (const spelling of [name, bare, firstLine, bareLine, bareKey(bare), bareKey(bareLine)]) {
    const key = KEYS.get(foldedKey(spelling));
    if (key !== undefined) return key;
  }
  return inBothLanguages(bareLine);
};

/** What a column may be mapped to by hand, in the order in which a person would look for it. */
export const COLUMN_MEANINGS: readonly FieldKey[] = [
  'title',
  'type',
  'objective',
  'keyResult',
  'link',
  'hypothesis',
  'effort',
  'businessValue',
  'uxValue',
  'dependencies',
  'unlocks',
  'skills',
  'plannedStart',
  'plannedEnd',
  'plannedWeeks',
  'notes',
  'description',
  'descriptionLine',
  'task',
  'status',
  'timebox',
  'question',
  'measure',
  'threshold',
  'decideBy',
  'colour',
  'id',
];
