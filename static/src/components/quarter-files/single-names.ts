import type { QuarterFileBytes } from './zip-files';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What each file is called when it is saved by itself, by its path: two of one name say which session they are of. */
export const singleNames = (
  files: readonly Pick<QuarterFileBytes, 'path'>[],
): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(nameOf(path), (counts.get(nameOf(path)) ?? 0) + 1);
  return new Map(
    files.map(({ path }) => {
      const isOnly = counts.get(nameOf(path)) === 1;
      return [path, isOnly ? nameOf(path) : path.split('/').slice(-2).join('-')];
    }),
  );
};
