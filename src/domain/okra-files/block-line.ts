import { bareKey, findFieldKey, foldedKey, keyNumbers, type FieldKey } from './field-key';
import type { CardSort } from './read-card';

/** Lines are looked at in their beginning: a longer key is no key, and no expression runs over a whole text. */
const KEY_WITHIN = 120;

/** A line `Key: value`, `Key 1 - value` or `Field "any name": value`. */
export interface BlockLine {
  readonly label: string;
  readonly value: string;
  /** Where the value begins, from 1. */
  readonly column: number;
  /** Undefined: a field that we give no meaning to. */
  readonly key: FieldKey | undefined;
  readonly opens: CardSort | undefined;
  /** Written as `Field "any name"`: kept by that name on purpose. */
  readonly isNamed?: true;
}

const opening = (sort: CardSort, words: readonly string[]): readonly [string, CardSort][] =>
  words.map((word) => [word, sort]);

const OPENERS: ReadonlyMap<string, CardSort> = new Map<string, CardSort>([
  ...opening('vision', ['vision', 'ourvision', 'teamvision', 'visao']),
  ['okr', 'companyObjective'],
  ...opening('productArea', ['productarea', 'productareas']),
  ...opening('contribution', ['contribution', 'contributions']),
  ...opening('objective', [
    ...['objective', 'objectives', 'obj', 'goal', 'goals', 'teamobjective', 'teamobjectives', 'teamgoal'],
    ...[
      'teamgoals',
      'ziel',
      'ziele',
      'teamziel',
      'teamziele',
      'objetivo',
      'objetivos',
      'objectif',
      'objectifs',
    ],
    ...['objetivodotime', 'objetivodaequipe', 'objetivodelequipo', 'objectifdequipe'],
  ]),
  ...opening('milestone', [
    ...['milestone', 'milestones', 'milestonecandidate', 'milestonecandidates', 'initiative', 'initiatives'],
    ...[
      'deliverable',
      'deliverables',
      'meilenstein',
      'meilensteine',
      'initiativen',
      'massnahme',
      'massnahmen',
    ],
    ...['marco', 'marcos', 'iniciativa', 'iniciativas', 'entrega', 'entregas', 'hito', 'hitos', 'entregable'],
    ...['entregables', 'jalon', 'jalons', 'livrable', 'livrables'],
  ]),
]);

/** `O1`, `M2` and `H1` as OKR documents number their lines; without a number they are words of their own. */
const INITIAL = /^([omh])\d{1,2}$/;
const INITIALS: ReadonlyMap<string, CardSort> = new Map([
  ['o', 'objective'],
  ['m', 'milestone'],
]);

/** `Objective A`, `KR B`: a letter in the place of a number. */
const withoutLetter = (label: string): string => label.replace(/\s[A-Z]$/, '');

/** Which block a key opens, whatever number it has. */
export const sortOf = (label: string): CardSort | undefined =>
  OPENERS.get(foldedKey(label)) ??
  OPENERS.get(foldedKey(bareKey(label))) ??
  OPENERS.get(foldedKey(withoutLetter(label))) ??
  INITIALS.get(INITIAL.exec(foldedKey(label))?.[1] ?? '');

const SCOPED = /^hypothesis\s*\(([^()]*)\)$/i;
const KEY_RESULT =
  /^(?:kr|rc|keyresult|schlusselergebnis(?:se)?|kernergebnis(?:se)?|resultadoschave|resultadosclave|resultatscles|resultadochave|resultadoclave|resultatcle)s?$/;

/** `O1-KR2`, `O1.KR2`: the objective that a key result is of stands before it, as it does in the text. */
const OF_OBJECTIVE = /^\s*[([]?O\s?\d{1,2}\s?[-–.:/]?\s?(?=K)/i;

const isKeyResult = (label: string): boolean => {
  const own = withoutLetter(label).replace(OF_OBJECTIVE, '');
  return KEY_RESULT.test(foldedKey(bareKey(own)));
};

const keyOf = (label: string): FieldKey | undefined =>
  isKeyResult(label)
    ? 'keyResult'
    : SCOPED.test(label) || INITIAL.exec(foldedKey(label))?.[1] === 'h'
      ? 'hypothesis'
      : findFieldKey(label);

/** What may stand before a key: quotes of a mail, list marks, check boxes, a number, a picture, bold. */
const LEAD =
  /^\s*(?:>\s*)*(?:(?:[-*+•·▪◦‣–→➔➤►▶☐☑☒✅✓✔□■]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+)?(?:\[[ xX]?\]\s+)?(?:\p{Extended_Pictographic}\uFE0F?\s*)?(?:\*{1,3}|_{1,2}|`)?/u;
const KEY = /^([^\s:：*|][^:：*|]{0,80}?)\s*(?:\*{1,3}|_{1,2}|`)?\s*[:：](?:\*{1,3}|_{1,2}|`)?(?:\s+|$)/u;
/** Without a colon only what is a key beyond doubt: `KR1 - 90% of ...`, `Objective 2 – ...`. */
const DASHED =
  /^([\p{L}][\p{L} ]{0,30}[\s#]*\d{1,2}(?:\.\d{1,2})?)(?:\*\*|__)?\s*(?:[-–—]|\.(?=\s)|\))\s+(?=\S)/u;
const NAMED = /^Field ("(?:[^"\\]|\\.){1,400}"):(?:\s+|$)/u;

const namedLine = (raw: string): BlockLine | undefined => {
  const [whole, quoted] = NAMED.exec(raw) ?? [];
  if (whole === undefined || quoted === undefined) return undefined;
  try {
    const label = JSON.parse(quoted) as string;
    return {
      label,
      value: raw.slice(whole.length),
      column: whole.length + 1,
      key: undefined,
      opens: undefined,
      isNamed: true,
    };
  } catch {
    return undefined;
  }
};

/** Reads a line as a field; undefined where it is none. */
export const blockLine = (raw: string): BlockLine | undefined => {
  const named = namedLine(raw);
  if (named !== undefined) return named;
  const start = LEAD.exec(raw.slice(0, KEY_WITHIN))?.[0].length ?? 0;
  const beginning = raw.slice(start, start + KEY_WITHIN);
  const colon = KEY.exec(beginning);
  const dashed = colon === null ? DASHED.exec(beginning) : null;
  const [whole, label] = colon ?? dashed ?? [];
  if (whole === undefined || label === undefined || /^https?$/i.test(label)) return undefined;
  const [key, opens] = [keyOf(label), sortOf(label)];
  if (colon === null && opens === undefined && key !== 'keyResult') return undefined;
  const from = start + whole.length;
  return { label: label.trim(), value: raw.slice(from), column: from + 1, key, opens };
};

/** How a field of any name is written so that it reads back as that name and nothing else. */
export const fieldName = (name: string): string => {
  const read =
    /^[\p{L}][\p{L}\p{N} _./()-]{0,58}$/u.test(name) && !/\s$/.test(name)
      ? blockLine(`${name}: x`)
      : undefined;
  const isPlain =
    read?.label === name && read.opens === undefined && (read.key === undefined || read.key === 'id');
  return isPlain ? name : `Field ${JSON.stringify(name)}`;
};

/** The key results that a scoped hypothesis names, as ordinals; undefined: it covers all of its block. */
export const hypothesisScope = (label: string): readonly number[] | undefined => {
  const scope = SCOPED.exec(label.trim())?.[1];
  return scope === undefined ? undefined : keyNumbers(scope);
};

/** The number of `KR2`, `Key Result 2` and, of the second objective, `KR 2.1`; undefined for `KR`. */
export const keyResultOrdinal = (label: string): number | undefined =>
  isKeyResult(label) ? keyNumbers(label.replace(/^\s*\d{1,3}[.)]\s+(?=\D)/, '')).at(-1) : undefined;
