import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../setup/project';

type Modules = Readonly<Record<string, number>>;

/** Chunk by chunk, how many characters of each of our own files the build of the pages put in. */
const readChunks = (): Readonly<Record<string, Modules | undefined>> => {
  const file = join(buildFolder, 'own-source.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Modules>) : {};
};

/** Characters of our files below `folder` that some chunks hold, before they are minified. */
export const weighOwnSource = (chunks: readonly string[], folder: string): number => {
  const known = readChunks();
  return chunks
    .flatMap((chunk) => Object.entries(known[chunk] ?? {}))
    .filter(([file]) => file.startsWith(folder))
    .reduce((sum, [, length]) => sum + length, 0);
};

/** The chunks that hold one of our own files. */
export const chunksWith = (file: string): readonly string[] =>
  Object.entries(readChunks()).flatMap(([chunk, modules]) => (modules?.[file] === undefined ? [] : [chunk]));
