import type { FieldKey } from './field-key';
import type { ImportNote, Place } from './import-note';
import type { TableColumn } from './table-columns';
import type { ReadRecord } from './records/read-records';

/** One field as it was written: what it means, how it was called, and where it stood. */
export interface ReadField {
  /** Undefined: a field that we give no meaning to; kept as it is. */
  readonly key: FieldKey | undefined;
  readonly label: string;
  readonly value: string;
  readonly place: Place;
}

const CARD_SORTS = [
  'vision',
  'companyObjective',
  'productArea',
  'contribution',
  'objective',
  'milestone',
] as const;

export type CardSort = (typeof CARD_SORTS)[number];

export const isCardSort = (of: CardSort | FieldKey): of is CardSort =>
  (CARD_SORTS as readonly string[]).includes(of);

/** A block or a row: what it is of, its title, its fields. Nothing is interpreted yet. */
export interface ReadCard {
  readonly sort: CardSort;
  readonly title: string;
  readonly place: Place;
  readonly fields: readonly ReadField[];
  /** Columns of a table in which its row leaves the cell empty. */
  readonly emptied?: readonly TableColumn[];
  /** Title of the block that it stood right under, where that makes it part of it. */
  readonly under?: { readonly sort: CardSort; readonly title: string };
}

export interface ReadFile {
  readonly cards: readonly ReadCard[];
  readonly records?: readonly ReadRecord[];
  readonly errors: readonly ImportNote[];
  /** True: a text without any block, such as notes of a session beside the files that hold cards. */
  readonly isProse?: boolean;
  readonly warnings: readonly ImportNote[];
}
