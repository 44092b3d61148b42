import { fitCard } from './fit-card';
import type { ImportNote } from './import-note';
import type { ImportSource } from '../quarter/import-source';
import { hasLostCharacters, repairMojibake } from './mojibake';
import { readBlocks } from './read-blocks';
import { ownValue } from '../kernel/own-value';
import type { ReadCard, ReadFile } from './read-card';
import { readTable } from './read-table';
import { readRecords } from './records/read-records';

const lostAt = (file: string, text: string): readonly ImportNote[] =>
  hasLostCharacters(text)
    ? text.split(/\r\n|\r|\n/).flatMap((line, index) =>
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
      )
    : [];

const repairedAt = (file: string, text: string, repaired: string): readonly ImportNote[] => {
  if (repaired === text) return [];
  const lines = repaired.split('\n');
  return [
    {
      file,
      line: text.split('\n').findIndex((part, index) => part !== lines[index]) + 1,
      column: 1,
      message: 'Some characters had been read in the wrong encoding (such as â™¥ for ♥) and were repaired.',
    },
  ];
};

/** The words that somebody gave a meaning, once for all rows: `Story` means `Epic`. */
const withMeanings = (card: ReadCard, { meanings }: ImportSource): ReadCard =>
  meanings === undefined
    ? card
    : {
        ...card,
        fields: card.fields.map((field) => {
          const words = field.key === undefined ? undefined : ownValue(meanings, field.key);
          const meaning = ownValue(words, field.value.trim());
          return meaning === undefined ? field : { ...field, value: meaning };
        }),
      };

/** Reads one file of an import: repairs its characters or refuses it, then reads its blocks or its table. */
export const readSource = (source: ImportSource): ReadFile => {
  const { fileName, format, text } = source;
  const lost = lostAt(fileName, text);
  if (lost.length > 0) return { cards: [], errors: lost, warnings: [] };
  const repaired = repairMojibake(text);
  const own = format === 'csv' ? undefined : readRecords(fileName, repaired);
  const isAllOurs = own !== undefined && own.rest.trim() === '' && repaired.trim() !== '';
  const read = isAllOurs
    ? { cards: [], errors: [], warnings: [] }
    : own === undefined
      ? readTable({ ...source, text: repaired })
      : readBlocks(fileName, own.rest);
  const records = own?.records ?? [];
  const fitted = read.cards.map((card) => fitCard(withMeanings(card, source)));
  // Lines beside records are as those beside blocks: told, and nothing that refuses the file.
  const isBesideRecords = records.length > 0;
  return {
    cards: fitted.map(({ card }) => card),
    records,
    errors: isBesideRecords ? [] : read.errors,
    ...('isProse' in read && read.isProse && !isBesideRecords ? { isProse: true } : {}),
    warnings: [
      ...repairedAt(fileName, text, repaired),
      ...read.warnings,
      ...(isBesideRecords ? read.errors : []),
      ...(own?.warnings ?? []),
      ...fitted.flatMap(({ notes }) => notes),
    ],
  };
};
