import type { Json } from '../../kernel/json';
import type { EntityName } from '../../quarter/quarter';

/** The fields of anything that a record tells of, by their names in the quarter. */
export type Values = Readonly<Record<string, Json>>;

/** How a field stands in a line: as it is, as one of some words, or as the name of another thing. */
export type RecordForm =
  | { readonly as: 'text' | 'lines' | 'number' | 'day' | 'week' | 'yes' }
  | { readonly as: 'word'; readonly words: Readonly<Record<string, string>> }
  | { readonly as: 'ref' | 'refs'; readonly to: EntityName };

export interface RecordField {
  readonly label: string;
  readonly field: string;
  readonly form: RecordForm;
  /** What it is in a thing of which nobody said anything; it is not written. */
  readonly blank: Json;
  /** Whether it tells the thing from others that are called the same. */
  readonly isOfIdentity?: true;
  /** Without it there is no such thing. */
  readonly isNeeded?: true;
  /** Whether it can be that beside what the record says of the fields above it. Absent: always. */
  readonly fits?: (
    value: Json,
    above: (field: string) => Json,
    find: (concept: EntityName, id: string) => Values | undefined,
  ) => boolean;
}

/**
 * A kind of block that says all of one thing which has no block of its own in the grammar of documents, or what such a block
 * leaves out: `Metric: Tickets a week`, its fields, and `okra_id`, by which a reader knows it from what people write.
 */
export interface RecordKind {
  /** Its first line's key. */
  readonly opener: string;
  readonly concept: EntityName;
  /** Of a thing that is known by another: the thing that its first line names. */
  readonly headOf?: EntityName;
  /** The field that stands in its first line. */
  readonly head: string;
  readonly fields: readonly RecordField[];
  /** Fields that are the same in all of this kind. */
  readonly fixed?: Values;
  /** Whether it is more of something that another block or row brings, and never makes one. */
  readonly isMore?: true;
  /** Whether there is one at most whose fields of identity are these, whatever its first line says. Absent: never. */
  readonly isOne?: (values: Values) => boolean;
  /** Whether there is no such thing. Absent: where its first line says nothing. */
  readonly cannotBe?: (values: Values, head: string) => boolean;
  /** What its fields make of each other once all are read. */
  readonly settle?: (now: Values) => Values;
}

/** The line by which a block is one of ours. */
export const OKRA_ID = 'okra_id';
