import type { Comparison } from '#domain/okra-files/compare/compare-files';
import { compareFiles } from '#domain/okra-files/compare/compare-files';
import { readFiles } from '#domain/okra-files/import-quarter';
import type { TreeFile } from '#domain/okra-files/tree/write-tree';
import type { ImportReview } from '#domain/quarter/import-review';
import type { ImportSource } from '#domain/quarter/import-source';
import type { Quarter } from '#domain/quarter/quarter';

/** Files of a folder as an import is given them. */
const sourcesOf = (files: readonly TreeFile[]): readonly ImportSource[] =>
  files
    .filter(({ text }) => text.trim() !== '')
    .map(({ path, text }) => ({
      fileName: path,
      format: path.endsWith('.csv') ? ('csv' as const) : ('blocks' as const),
      text,
    }));

/** What files say otherwise than a quarter; fails where they are refused. */
export const compared = (
  quarter: Quarter,
  files: readonly TreeFile[],
  choices: Partial<Pick<ImportReview, 'sameAs' | 'clears'>> = {},
): Comparison => {
  const result = compareFiles(quarter, readFiles(sourcesOf(files)), 'c1', {
    sameAs: {},
    clears: false,
    ...choices,
  });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** Differences in words: `changed Label | Effort | S | M`, `new Print`. */
export const inWords = ({ differences }: Comparison): readonly string[] =>
  differences.map(({ kind, title, label, from, to }) =>
    kind === 'new' ? `new ${title}` : `changed ${[title, label, from, to].join(' | ')}`,
  );
