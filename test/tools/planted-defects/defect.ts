/** A mistake that somebody could make, and the tests that must notice it. */
export interface Defect {
  /** In words: what would be wrong with the product. */
  readonly name: string;
  /** The file it is planted in, relative to the project. */
  readonly file: string;
  /** What it replaces. Must be there exactly once, or the defect is out of date. */
  readonly find: string | RegExp;
  readonly replace: string;
  /** Paths of the Jest files or folders that must turn red. */
  readonly suite: readonly string[];
}

const countMatches = (text: string, find: string | RegExp): number =>
  typeof find === 'string'
    ? text.split(find).length - 1
    : [...text.matchAll(new RegExp(find.source, `${find.flags.replace('g', '')}g`))].length;

/** The text with the defect in it; throws if its place is gone, or no longer the only one. */
export const plant = (text: string, { name, file, find, replace }: Defect): string => {
  const matches = countMatches(text, find);
  if (matches !== 1) {
    throw new Error(
      `'${name}' cannot be planted: ${file} has ${matches} places for it. Bring it up to date.`,
    );
  }
  const planted = text.replace(find, () => replace);
  if (planted === text) throw new Error(`'${name}' changes nothing in ${file}. Bring it up to date.`);
  return planted;
};
