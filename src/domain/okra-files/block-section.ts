import { sortOf } from './block-line';
import { bareKey, findFieldKey, foldedKey, type FieldKey } from './field-key';
import type { CardSort } from './read-card';

/** What the lines of a list below a heading, or below a key without a value, are. */
const LISTS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  ...(['keyResult', 'hypothesis', 'task', 'dependencies', 'skills', 'notes', 'description'] as const),
]);

/** Below a heading that is called so, a plain line says it; below others it is talk about them. */
const PARAGRAPHS: ReadonlySet<CardSort | FieldKey> = new Set<CardSort | FieldKey>([
  ...(['vision', 'hypothesis', 'notes', 'description'] as const),
]);

/** Headings of the company's own, which a team's blocks name in a field. */
const COMPANY = /^(?:company|unternehmens|empresa|entreprise)(?:okrs?|objectives?|goals?|ziele?)$/;

/** A line that is nothing but a name is a heading below all that are marked as such; lists stand below an objective. */
export const BARE_OBJECTIVE = 7;
export const BARE_LIST = 8;

/** What the lines below a heading are. */
export interface BlockSection {
  readonly of: CardSort | FieldKey;
  readonly label: string;
  /** Of its heading; 0: of a key without a value, and a blank line or another key ends it. */
  readonly level: number;
}

/** What a heading, or a key without a value, says of the lines below it; undefined: nothing. */
export const blockSection = (words: string, level: number): BlockSection | undefined => {
  const sort = COMPANY.test(foldedKey(words)) ? 'companyObjective' : sortOf(words);
  const key = findFieldKey(bareKey(words));
  const of =
    sort ??
    (foldedKey(words).startsWith('okr') ? undefined : key !== undefined && LISTS.has(key) ? key : undefined);
  return of === undefined ? undefined : { of, label: words.trim(), level };
};

/** Whether a line below the heading is one of what the heading names: in a list, indented, or where plain lines say it. */
export const isOfSection = (section: BlockSection, raw: string, isListed: boolean): boolean =>
  isListed ||
  section.level === 0 ||
  section.level >= BARE_OBJECTIVE ||
  PARAGRAPHS.has(section.of) ||
  /^\s/.test(raw);
