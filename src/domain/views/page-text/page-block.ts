/** A piece of a view in words, as any kind of document can hold it. Texts are as people typed them and never markup. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Every row has as many cells as the head. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export const heading = (text: string): PageBlock => ({ kind: 'heading', text });

export const line = (text: string): PageBlock => ({ kind: 'line', text });

/** Nothing where there is no row: an empty table says nothing. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly PageBlock[] =>
  rows.length === 0 ? [] : [{ kind: 'table', head, rows }];

/** The parts that say something, with a mark between them. */
export const joined = (parts: readonly string[], between = ' · '): string =>
  parts.filter((part) => part !== '').join(between);
