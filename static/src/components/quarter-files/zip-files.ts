import { zipSync, type Zippable } from 'fflate';

/** A file of the folder, as it is saved. */
export interface QuarterFileBytes {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Files as one zip. Its files carry one day and are stored as they are, so that the same state is the same bytes. */
export const zipFiles = (files: readonly QuarterFileBytes[]): Uint8Array<ArrayBuffer> => {
  // By the reader's own clock, as a zip keeps it: the same numbers everywhere.
  const mtime = new Date(1980, 0, 1);
  const entries = files.map(({ path, bytes }): [string, Zippable[string]] => [
    path,
    [bytes, { level: 0, mtime }],
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
};
