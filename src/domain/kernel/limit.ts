/** How long a text may be, in characters. `label`: as messages name it. */
export interface TextLimit {
  readonly label: string;
  readonly chars: number;
}

/** How many items a list may have, and how long each of them, or each text of it, may be. */
export interface ListLimit {
  readonly label: string;
  readonly items: number;
  readonly each: number | Readonly<Record<string, number>>;
}

/** A value made of several texts. */
export interface PartsLimit {
  readonly label: string;
  readonly parts: Readonly<Record<string, number>>;
}

/** A value of free form, by the characters of its JSON. */
export interface JsonLimit {
  readonly label: string;
  readonly json: number;
}

export type FieldLimit = TextLimit | ListLimit | PartsLimit | JsonLimit;

/** A limit for every field of a thing. Null: its kind bounds it, as a number, a mark or a step of a scale. */
export type LimitsOf<T, Own extends PropertyKey = never> = {
  readonly [F in Exclude<keyof T, Own>]-?: FieldLimit | null;
};

/** What an issue's summary takes. */
export const MAX_TITLE = 255;
export const MAX_TEXT = 10_000;
/** A line of a list, or the text of a task. */
export const MAX_LINE = 1_000;
export const MAX_NAME = 120;
/** Ids derive from those of commands, which have 64. */
export const MAX_ID = 100;
/** Of a task's row: the card's id and the task's. */
export const MAX_ROW_ID = 210;

/** Moves deal out short ones; an undo may restore what grew before they did. */
export const rankLimit: TextLimit = { label: 'place in the order', chars: 2_000 };
/** A title of one line. */
export const titleLimit = (label: string): TextLimit => ({ label, chars: MAX_TITLE });
/** Prose. */
export const textLimit = (label: string): TextLimit => ({ label, chars: MAX_TEXT });
/** A list of references. */
export const idsLimit = (label: string, items: number): ListLimit => ({ label, items, each: MAX_ID });
/** A reference. */
export const idLimit = (label: string): TextLimit => ({ label, chars: MAX_ID });

/** A table has no more columns than that. */
export const extraLimit: ListLimit = {
  label: 'further fields',
  items: 200,
  each: { key: MAX_TITLE, value: MAX_TEXT },
};
