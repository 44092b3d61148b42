import { noteAt, type ImportNote } from './import-note';
import type { ReadCard, ReadField } from './read-card';
import { readTable } from './read-table';
import { tableColumns } from './table-columns';
import { singleLine } from '../kernel/folded-title';

interface MarkdownTable {
  readonly cards: readonly ReadCard[];
  readonly warnings: readonly ImportNote[];
  /** Index of its last line. */
  readonly last: number;
}

/** The line below the heading of a Markdown table. */
export const DASHES = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/;

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .trim()
        .replace(/<br\s?\/?>/gi, '\n')
        .replace(/^\*\*(.*)\*\*$/s, '$1'),
    );

// eslint-disable-next-line okra/straight-quote -- a cell of a table in text
const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;

/** Rows that say what objectives are to reach: a table without a milestone's column. */
const objectiveCards = (
  file: string,
  rows: readonly (readonly string[])[],
  first: number,
): readonly ReadCard[] => {
  const { columns } = tableColumns(file, { cells: rows[0] ?? [], line: first }, {});
  const objective = columns.find(({ key }) => key === 'objective');
  if (objective === undefined) return [];
  let title = '';
  return rows.slice(1).flatMap((cells, index): readonly ReadCard[] => {
    title = singleLine(cells[objective.at] ?? '') || title;
    if (title === '') return [];
    const line = first + 2 + index;
    const fields = columns.flatMap(({ at, key, name }): readonly ReadField[] => {
      const value = cells[at] ?? '';
      return at === objective.at || value === ''
        ? []
        : [{ key, label: name, value, place: { file, line, column: at + 1 } }];
    });
    return [{ sort: 'objective', title, place: { file, line, column: objective.at + 1 }, fields }];
  });
};

/** The table of a Markdown text whose heading stands at `index`; undefined where none does. */
export const readMarkdownTable = (
  file: string,
  lines: readonly string[],
  index: number,
): MarkdownTable | undefined => {
  const head = lines[index] ?? '';
  if (!head.includes('|') || !DASHES.test((lines[index + 1] ?? '').slice(0, 2_000))) return undefined;
  let last = index + 1;
  while ((lines[last + 1] ?? '').includes('|')) last += 1;
  const rows = [head, ...lines.slice(index + 2, last + 1)].map(cellsOf);
  const { cards, errors, warnings, isProse } = readTable({
    fileName: file,
    text: rows
      .map((cells) => cells.map((cell) => quoted(cell.replace(/\n/g, '\uE001'))).join(','))
      .join('\n'),
  });
  const lineOf = (line: number): number => (line === 1 ? index + 1 : index + 1 + line);
  const moved = <T extends { readonly line: number }>(place: T): T => ({
    ...place,
    line: lineOf(place.line),
  });
  if (isProse === true) return { cards: [], warnings: errors.map(moved), last };
  if (errors.length > 0) {
    const objectives = objectiveCards(file, rows, index + 1);
    return objectives.length > 0
      ? { cards: objectives, warnings: [], last }
      : {
          cards: [],
          warnings: [
            noteAt(
              { file, line: index + 1, column: 1 },
              'This table has no column of milestones or objectives: it was not imported.',
            ),
          ],
          last,
        };
  }
  return {
    cards: cards.map((card) => ({
      ...card,
      title: card.title.replaceAll('\uE001', ' '),
      place: moved(card.place),
      fields: card.fields.map((field) => ({
        ...field,
        value: field.value.replaceAll('\uE001', '\n'),
        place: moved(field.place),
      })),
    })),
    warnings: warnings.map(moved),
    last,
  };
};
