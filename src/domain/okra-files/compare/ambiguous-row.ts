import type { Place } from '../import-note';

/** Something that files name by a title which several things of the quarter have: somebody says which of them it is. */
export interface AmbiguousRow {
  /** Names it in the answer; the same as long as the files are. */
  readonly key: string;
  readonly concept: 'milestone' | 'objective';
  readonly title: string;
  readonly place: Place;
  /** How many lines say it. */
  readonly lines: number;
  /** Ids of what it may be, in the order of the quarter. */
  readonly options: readonly string[];
}

/** What somebody answered: by the key of a row the id of a thing, or `NEW`. */
export type SameAs = Readonly<Record<string, string>>;

/** It is none of those that are there. */
export const NEW = 'new';
