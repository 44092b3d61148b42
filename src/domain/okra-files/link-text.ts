import { foldedKey, keyNumbers } from './field-key';

/** `KR2 of Objective "Title"`, several key results before `of`, or an objective alone. */
export interface LinkText {
  readonly ordinals: readonly number[];
  /** Undefined: the objective that the card is under. */
  readonly objective: string | undefined;
}

const OBJECTIVE = /(?:^|\s|:)objective[\s:]+(\S[^]*)$/i;
const ORDINAL = /^(?:kr|keyresult)?s?\d{1,3}$/;

const unquoted = (title: string): string => /^["“'‘„«](.*)["”'’“»]$/su.exec(title)?.[1] ?? title;

/** The ordinals of `KR1, KR2 and KR 3`; undefined where anything else stands there. */
export const ordinalsOf = (text: string): readonly number[] | undefined => {
  if (text.length > 200) return undefined;
  const parts = text
    .split(/[,;/\n&+]|\band\b|\bund\b|\bet\b|\by\b|\be\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || !/^kr|^key\s?result/i.test(parts[0] ?? '')) return undefined;
  // `KR1: 5` is a number and a text.
  const ordinals = parts.map((part) =>
    !part.includes(':') && ORDINAL.test(foldedKey(part)) ? keyNumbers(part).at(-1) : undefined,
  );
  return ordinals.some((ordinal) => ordinal === undefined) ? undefined : (ordinals as readonly number[]);
};

export const parseLink = (text: string): LinkText | undefined => {
  if (text.length > 1_000) return undefined;
  const bare = text.trim();
  const match = OBJECTIVE.exec(bare);
  const objective = match === null ? undefined : unquoted((match[1] ?? '').trim()).trim();
  const before = (match === null ? bare : bare.slice(0, match.index)).replace(/\s+of\s*$/i, '').trim();
  const ordinals = before === '' ? [] : ordinalsOf(before);
  if (ordinals === undefined || (ordinals.length === 0 && objective === undefined)) return undefined;
  return { ordinals, objective };
};

export const linkText = (ordinals: readonly number[], objective: string): string =>
  // eslint-disable-next-line okra/straight-quote -- a cell of a table as people type it, read back by parseLink
  `${ordinals.map((ordinal) => `KR${String(ordinal)}`).join(', ')}${ordinals.length > 0 ? ' of ' : ''}Objective "${objective}"`;
