import {
  MILESTONE_STATUSES,
  type MilestoneStatus,
  type MilestoneType,
  type Value,
} from '../entities/milestones/milestone/milestone';
import type { Effort } from '../entities/milestones/milestone/effort';
import { foldedKey } from './field-key';
import { repairMojibake } from './mojibake';

/** A step of a scale is a word or a few marks: what is longer is none, and no expression looks at it. */
const LONGEST = 60;
const short = (text: string): string => (text.length > LONGEST ? '' : text.trim());

const sized = (effort: Effort, words: readonly string[]): readonly [string, Effort][] =>
  words.map((word) => [word, effort]);

const EFFORTS: ReadonlyMap<string, Effort> = new Map<string, Effort>([
  ...sized('S', [
    's',
    'small',
    'klein',
    'kleine',
    'pequeno',
    'pequena',
    'petit',
    'petite',
    'chico',
    'p',
    'k',
  ]),
  ...sized('M', ['m', 'medium', 'mittel', 'mittlere', 'medio', 'media', 'mediano', 'mediana', 'moyen']),
  ...sized('M', ['moyenne']),
  ...sized('L', ['l', 'large', 'gross', 'grosse', 'big', 'grande', 'grand', 'g']),
]);

/** Nothing between S, M and L, and nothing above (I7); undefined: not on the scale. */
export const parseEffort = (text: string): Effort | undefined => {
  const word = short(text).replace(/\s*\([^()]*\)\s*$/, '');
  return EFFORTS.get(foldedKey(word));
};

const VALUES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
]);

/** `2`, `2/3` and `2 of 3`. */
const counted = (bare: string): Value | undefined => VALUES.get(bare.replace(/(?:\/|of)3$/i, ''));

const countOf = (text: string, mark: string): Value | undefined =>
  text !== '' && text === mark.repeat(text.length) ? VALUES.get(String(text.length)) : undefined;

/** `$` to `$$$`, whichever the currency, or 1 to 3. */
export const parseBusinessValue = (text: string): Value | undefined => {
  const bare = short(text)
    .replace(/\s/g, '')
    .replace(/[€£¥₽₹＄]/g, '$');
  return counted(bare) ?? countOf(bare, '$');
};

const EMPTY = /[♡🤍🖤☆]/gu;
const FULL = /[❤♥❣💙💚💛💜🧡🤎🩷🩵💖💗💓💕★⭐]/gu;

/** One heart to three, whichever heart and whether as text or as a picture; `♥♥♡` is two of three. Or 1 to 3. */
export const parseUxValue = (text: string): Value | undefined => {
  const bare = repairMojibake(short(text)).replace(/[\s\uFE0E\uFE0F]/gu, '');
  const full = bare.replace(FULL, '♥');
  if (counted(full) !== undefined) return counted(full);
  // Hearts that are drawn alone in outline are hearts; beside full ones they say how many are missing.
  if (!full.includes('♥') && Array.from(bare).length < 3) return countOf(bare.replace(EMPTY, '♥'), '♥');
  return Array.from(full).length > 3 ? undefined : countOf(full.replace(EMPTY, ''), '♥');
};

export const businessValueText = (value: Value | null): string => (value === null ? '' : '$'.repeat(value));
export const uxValueText = (value: Value | null): string => (value === null ? '' : '♥'.repeat(value));

const NO_ANSWER: ReadonlySet<string> = new Set([
  ...[
    '',
    '-',
    '--',
    '–',
    '—',
    '?',
    '??',
    'n/a',
    'na',
    'tbd',
    'tba',
    '...',
    '…',
    'k.a.',
    'offen',
    '♡♡♡',
    '☆☆☆',
  ],
]);

/** Words for "no answer yet" that people leave in tables. */
export const isBlank = (text: string): boolean =>
  text.trim() === '' || NO_ANSWER.has(short(text).toLowerCase() || 'x');

const TYPES: ReadonlyMap<string, MilestoneType> = new Map<string, MilestoneType>([
  ['epic', 'epic'],
  ['spike', 'spike'],
  ['enabler', 'enabler'],
  ['signaltest', 'signal_test'],
]);
const TYPE_ALIASES: ReadonlyMap<string, MilestoneType> = new Map<string, MilestoneType>([
  ['epics', 'epic'],
  ['spikes', 'spike'],
  ['enablers', 'enabler'],
  ['signaltests', 'signal_test'],
  ['experiment', 'signal_test'],
  ['inception', 'spike'],
  ['milestone', 'epic'],
  ['epico', 'epic'],
  ['epica', 'epic'],
  ['epopee', 'epic'],
  ['эпик', 'epic'],
  ['signaltesting', 'signal_test'],
  ...[
    ...['testdesinal', 'testedesinal', 'testdesignal', 'testsignal', 'pruebadesenal', 'signalexperiment'],
    ...['experiments', 'experimente', 'experimentos', 'experiences', 'experimentation', 'abtest'],
  ].map((word): [string, MilestoneType] => [word, 'signal_test']),
  ...[
    ...['habilitador', 'habilitadora', 'facilitador', 'viabilizador', 'habilitateur', 'facilitateur'],
    ...['befahiger', 'ermoglicher', 'wegbereiter', 'voraussetzung', 'enablement'],
  ].map((word): [string, MilestoneType] => [word, 'enabler']),
  ['experimento', 'signal_test'],
  ['experience', 'signal_test'],
]);

/** The four types by name (I5); `alias` says that the word was another name of the type and should be reported. */
export const parseType = (
  text: string,
): { readonly type: MilestoneType; readonly alias: boolean } | undefined => {
  const word = foldedKey(short(text));
  const type = TYPES.get(word);
  if (type !== undefined) return { type, alias: false };
  const old = TYPE_ALIASES.get(word);
  return old === undefined ? undefined : { type: old, alias: true };
};

export const parseStatus = (text: string): MilestoneStatus | undefined =>
  MILESTONE_STATUSES.find((status) => status === short(text).toLowerCase());

const WEEK_WORDS = 'weeks?|wks?|w|kw|cw|wochen?|semanas?|semaines?|sem|s';
const WEEK = new RegExp(`^(?:${WEEK_WORDS})?\\.?\\s?(?:no\\.?\\s?|nr\\.?\\s?|#)?(\\d{1,3})(?:\\.0)?$`, 'i');
/** `3rd week`, `3. Woche`, `3ª semana`. */
const NTH_WEEK = new RegExp(`^(\\d{1,2})(?:\\.|st|nd|rd|th|ª|a|re|e|è?me|ème)?\\s?(?:${WEEK_WORDS})$`, 'i');

/** `Week 3`, `W3`, `KW 3`, `3rd week` or `3`. */
export const parseWeek = (text: string): number | undefined => {
  const bare = short(text).replace(/\s+/g, ' ');
  const [, digits] = WEEK.exec(bare) ?? NTH_WEEK.exec(bare) ?? [];
  return digits === undefined ? undefined : Number(digits);
};
