import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from './project';

const skipped = new Set(['node_modules', 'dist', '.build', '.git']);

const filesBelow = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !skipped.has(name))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
};

/** One hash over the names and contents of all files at or below the paths, which are relative to the project. */
export const fingerprint = (paths: readonly string[]): string => {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap((path) => filesBelow(join(projectRoot, path)))) {
    hash.update(`\0${relative(projectRoot, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
};

/** Whether `stampFile` says that the build beside it was made from inputs with this fingerprint. */
export const isStamped = (stampFile: string, inputs: string): boolean =>
  existsSync(stampFile) && readFileSync(stampFile, 'utf8') === inputs;

export const writeStamp = (stampFile: string, inputs: string): void => {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, inputs);
};
