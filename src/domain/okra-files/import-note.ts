import { withoutInvisible } from '../kernel/invisible';

/** One thing that an import has to say about one place of one file. */
export interface ImportNote {
  readonly file: string;
  /** 1-based, as an editor counts. */
  readonly line: number;
  /** 1-based: the character in a file of blocks, the cell in a table. */
  readonly column: number;
  readonly message: string;
}

/** Where a value stood. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export const noteAt = (place: Place, message: string): ImportNote => ({
  file: place.file,
  line: place.line,
  column: place.column,
  // It quotes what people wrote, and what turns text around would turn the sentence.
  message: withoutInvisible(message),
});

/** The most rows that one import takes. */
export const MAX_ROWS = 2000;
