import { MAX_TITLE } from '../quarter/limits';
import type { FieldKey } from './field-key';
import { noteAt, type ImportNote } from './import-note';
import type { ImportSource } from './import-source';
import { hasLostCharacters, repairMojibake } from './mojibake';
import { readBlocks } from './read-blocks';
import type { ReadCard, ReadFile } from './read-card';
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

/** As long as a text may be when it is typed (see the field rules of each concept). */
const lengthOf = (key: FieldKey | undefined): number => {
  switch (key) {
    case 'objective':
    case 'link':
      return 300;
    case 'keyResult':
    case 'hypothesis':
    case 'timebox':
      return 2000;
    default:
      return 10_000;
  }
};

const tooLong = ({ title, place, fields }: ReadCard): readonly ImportNote[] => [
  ...(title.length > MAX_TITLE
    ? [noteAt(place, `This title has ${String(title.length)} characters; ${String(MAX_TITLE)} is the most.`)]
    : []),
  ...fields
    .filter(({ key, value }) => value.length > lengthOf(key))
    .map(({ key, label, value, place: at }) =>
      noteAt(
        at,
        `${label} has ${String(value.length)} characters; ${String(lengthOf(key))} is the most. Shorten it, or put the rest into the description.`,
      ),
    ),
];

/** Reads one file of an import: repairs its characters or refuses it, then reads its blocks or its table. */
export const readSource = ({ fileName, format, text, headings }: ImportSource): ReadFile => {
  const lost = lostAt(fileName, text);
  if (lost.length > 0) return { cards: [], errors: lost, warnings: [] };
  const repaired = repairMojibake(text);
  const repairedLines = repaired.split('\n');
  const line =
    repaired === text ? 0 : text.split('\n').findIndex((part, index) => part !== repairedLines[index]) + 1;
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
  return {
    ...read,
    errors: [...read.errors, ...read.cards.flatMap(tooLong)],
    warnings: [...warnings, ...read.warnings],
  };
};
