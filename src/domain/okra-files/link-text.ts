/** `KR2 of Objective "Title"`, several key results before `of`, or an objective alone. */
export interface LinkText {
  readonly ordinals: readonly number[];
  /** Undefined: the objective that the card is under. */
  readonly objective: string | undefined;
}

const LINK = /^\s*((?:KR\s*\d+(?:\s*(?:,|and|&)\s*)?)*)\s*(?:of\s+)?(?:Objective\s+(.+?))?\s*$/i;

const unquoted = (title: string): string => /^["“'‘](.*)["”'’]$/.exec(title)?.[1] ?? title;

export const parseLink = (text: string): LinkText | undefined => {
  const match = LINK.exec(text);
  if (match === null) return undefined;
  const ordinals = [...(match[1] ?? '').matchAll(/\d+/g)].map((digits) => Number(digits[0]));
  const objective = match[2] === undefined ? undefined : unquoted(match[2]).trim();
  return ordinals.length === 0 && objective === undefined ? undefined : { ordinals, objective };
};

export const linkText = (ordinals: readonly number[], objective: string): string =>
  `${ordinals.map((ordinal) => `KR${String(ordinal)}`).join(', ')}${ordinals.length > 0 ? ' of ' : ''}Objective "${objective}"`;
