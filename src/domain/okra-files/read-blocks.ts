import { findFieldKey, foldedKey, type FieldKey } from './field-key';
import { noteAt, type ImportNote, type Place } from './import-note';
import { singleLine } from './folded-title';
import type { CardSort, ReadCard, ReadField, ReadFile } from './read-card';

const OPENERS: ReadonlyMap<string, CardSort> = new Map([
  ['vision', 'vision'],
  ['okr', 'companyObjective'],
  ['objective', 'objective'],
  ['milestone', 'milestone'],
]);

/** A further line of the value above, as `writeBlocks` marks it; whatever follows the bar is text. */
const CONTINUED = /^\s+\|(?: (.*)|\s*)$/u;
/** `Key: value`, a list mark before it and bold around the key allowed. */
const LINE = /^(\s*(?:[-*]\s+)?(?:\*\*)?)([^\s:*][^:*]{0,60}?)(?:\*\*)?\s*:(?:\*\*)?(?:\s+|$)(.*)$/u;
const SKIPPED = /^\s*(?:```|~~~|#|<!--|-{3,}\s*$)/;
/** Fields that may follow another one on the same line after a comma: `Color: Yellow (Experiment), Skills: Design`. */
const SAME_LINE = /,\s*(Skills|Notes|Color|Colour)\s*:\s+/i;
const KR = /^(?:kr\s*(\d*)|key\s+results?)$/i;
/** `Hypothesis (KR1, KR3)`: covers these key results of its objective and no others. */
const SCOPED = /^hypothesis\s*\(([^)]*)\)$/i;

const keyOf = (label: string): FieldKey | undefined =>
  KR.test(label) ? 'keyResult' : SCOPED.test(label) ? 'hypothesis' : findFieldKey(label);

interface OpenBlock {
  sort: CardSort;
  title: string;
  place: Place;
  fields: ReadField[];
  under: ReadCard['under'];
}

const fieldsOf = (label: string, value: string, place: Place): readonly ReadField[] => {
  const split = foldedKey(label) === 'color' || foldedKey(label) === 'colour' ? SAME_LINE.exec(value) : null;
  if (split?.[1] === undefined) return [{ key: keyOf(label), label, value: value.trimEnd(), place }];
  const from = split.index + split[0].length;
  return [
    { key: keyOf(label), label, value: value.slice(0, split.index), place },
    ...fieldsOf(split[1], value.slice(from), { ...place, column: place.column + from }),
  ];
};

const parentOf = (sort: CardSort, open: OpenBlock | undefined): ReadCard['under'] => {
  if (open === undefined) return undefined;
  const wanted: CardSort | undefined =
    sort === 'milestone' ? 'objective' : sort === 'objective' ? 'companyObjective' : undefined;
  if (wanted === undefined) return undefined;
  if (open.sort === wanted) return { sort: wanted, title: open.title };
  return open.sort === sort && open.under?.sort === wanted ? open.under : undefined;
};

/**
 * Reads blocks of `Key: value` lines (okra.md, block grammar). Vision, OKR, Objective and Milestone open a block, with or
 * without a blank line before; a blank line ends one; an indented line that is no field goes on with the value above it.
 */
export const readBlocks = (file: string, text: string): ReadFile => {
  const cards: ReadCard[] = [];
  const errors: ImportNote[] = [];
  let open: OpenBlock | undefined;
  const close = (): void => {
    if (open !== undefined) {
      const { under, ...card } = open;
      cards.push(under === undefined ? card : { ...card, under });
    }
  };

  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((raw, index) => {
      const line = index + 1;
      if (raw.trim() === '') {
        close();
        open = undefined;
        return;
      }
      const last = open?.fields.at(-1);
      const match = LINE.exec(raw);
      const bar = CONTINUED.exec(raw);
      const isProse =
        /^\s/.test(raw) &&
        (match?.[2] === undefined ||
          (keyOf(match[2]) === undefined && OPENERS.get(foldedKey(match[2])) === undefined));
      if (open !== undefined && last !== undefined && (bar !== null || isProse)) {
        open.fields[open.fields.length - 1] = {
          ...last,
          value: `${last.value}\n${bar === null ? raw.trim() : (bar[1] ?? '')}`,
        };
        return;
      }
      if (SKIPPED.test(raw)) return;
      const at = (column: number): Place => ({ file, line, column });
      if (match === null) {
        errors.push(
          noteAt(
            at(1),
            `"${raw.trim().slice(0, 60)}" is no field: write a line as "Key: value", such as "Milestone: ..." or "Type: Epic".`,
          ),
        );
        return;
      }
      const [, lead = '', label = '', value = ''] = match;
      const place = at(raw.length - value.length + 1);
      const sort = OPENERS.get(foldedKey(label));
      if (sort !== undefined) {
        close();
        const under = parentOf(sort, open);
        if (value.trim() === '')
          errors.push(noteAt(at(lead.length + 1), `This ${label} has no title: write it behind the colon.`));
        open = { sort, title: singleLine(value), place, fields: [], under };
        return;
      }
      if (open === undefined) {
        errors.push(
          noteAt(
            at(lead.length + 1),
            `"${label}" belongs to no block: put an Objective or a Milestone line above it.`,
          ),
        );
        return;
      }
      open.fields.push(...fieldsOf(label.trim(), value, place));
    });
  close();
  return { cards, errors, warnings: [] };
};

/** The key results that a scoped hypothesis names, as ordinals; undefined: it covers all of its block. */
export const hypothesisScope = (label: string): readonly number[] | undefined => {
  const scope = SCOPED.exec(label.trim())?.[1];
  return scope === undefined ? undefined : [...scope.matchAll(/\d+/g)].map((match) => Number(match[0]));
};

/** The number in `KR2`; undefined for `KR` and `Key Result`. */
export const keyResultOrdinal = (label: string): number | undefined => {
  const digits = KR.exec(label.trim())?.[1];
  return digits === undefined || digits === '' ? undefined : Number(digits);
};
