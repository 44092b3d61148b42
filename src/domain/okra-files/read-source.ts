import type { ImportNote } from './import-note';
import type { ImportSource } from './import-source';
import { hasLostCharacters, repairMojibake } from './mojibake';
import { readBlocks } from './read-blocks';
import type { ReadFile } from './read-card';
import { readTable } from './read-table';

const lostAt = (file: string, text: string): readonly ImportNote[] =>
  text.split(/\r\n|\r|\n/).flatMap((line, index) =>
    hasLostCharacters(line)
      ? [
          {
            file,
            line: index + 1,
            column: line.indexOf('\uFFFD') + 1,
            message:
              'Characters of this line were lost before it came here: save the file as UTF-8 and choose it again.',
          },
        ]
      : [],
  );

/** Reads one file of an import: repairs its characters or refuses it, then reads its blocks or its table. */
export const readSource = ({ fileName, format, text, headings }: ImportSource): ReadFile => {
  const lost = lostAt(fileName, text);
  if (lost.length > 0) return { cards: [], errors: lost, warnings: [] };
  const repaired = repairMojibake(text);
  const line =
    repaired === text
      ? 0
      : text.split('\n').findIndex((part, index) => part !== repaired.split('\n')[index]) + 1;
  const warnings: readonly ImportNote[] =
    line === 0
      ? []
      : [
          {
            file: fileName,
            line,
            column: 1,
            message:
              'Some characters had been read in the wrong encoding (such as â™¥ for ♥) and were repaired.',
          },
        ];
  const read = format === 'csv' ? readTable(fileName, repaired, headings) : readBlocks(fileName, repaired);
  return { ...read, warnings: [...warnings, ...read.warnings] };
};
