import { fillGroups } from './fill-groups';
import { singleLine } from '../kernel/folded-title';
import { unguardCell } from './formula-guard';
import { MAX_ROWS, noteAt, type ImportNote } from './import-note';
import type { ImportSource } from '../quarter/import-source';
import { MADE_COLUMNS } from './made-columns';
import type { ReadCard, ReadField, ReadFile } from './read-card';
import { tableColumns, type TableColumn } from './table-columns';
import { tableRows, type Row } from './table-rows';
import { isWorkItemList } from './work-item-list';

const fieldsOf = (file: string, row: Row, columns: readonly TableColumn[]): readonly ReadField[] =>
  columns.flatMap(({ at, name, key }): readonly ReadField[] => {
    const value = unguardCell(row.cells[at] ?? '');
    return value.trim() === ''
      ? []
      : [{ key, label: name, value, place: { file, line: row.line, column: at + 1 } }];
  });

/** What stands above the heading, or beside the named columns, is nobody's field; it is told, not lost in silence. */
const leftOut = (file: string, { cells, line }: Row, from: number, why: string): readonly ImportNote[] => {
  const rest = cells
    .slice(from)
    .map(singleLine)
    .filter((cell) => cell !== '');
  return rest.length === 0
    ? []
    : [noteAt({ file, line, column: from + 1 }, `${why}: “${rest.join('”, “').slice(0, 120)}”.`)];
};

/**
 * Reads a table of milestones, one a row (RFC 4180; comma, semicolon, tab or bar). Only the milestone's column is needed;
 * columns without a meaning are kept by their names. A row without a milestone goes on with the card above it, as the cells
 * of a merged one do. Cells that were guarded against formulas are restored (G-27).
 */
export const readTable = ({ fileName: file, text, ...choices }: Omit<ImportSource, 'format'>): ReadFile => {
  const { rows, head: at, errors: unreadable, isHeadless } = tableRows(file, text);
  const head = rows[at];
  const { columns: all, errors: misnamed, warnings: unclear } = tableColumns(file, head, choices);
  const isOurs = all.some(({ key }) => key === 'okraId');
  const named = all.filter(({ name }) => !isOurs || !MADE_COLUMNS.has(name));
  if (head !== undefined && isWorkItemList(head.cells))
    return {
      cards: [],
      errors: [
        noteAt(
          { file, line: head.line, column: 1 },
          'This table lists work items, as an export writes them beside its cards: Jira says what they are, and nothing of it is imported.',
        ),
      ],
      warnings: [],
      isProse: true,
    };
  const errors = [...unreadable, ...misnamed];
  if (errors.length > 0) return { cards: [], errors, warnings: [] };
  const written = rows.slice(at + 1);
  if (written.length > MAX_ROWS) {
    return {
      cards: [],
      errors: [
        noteAt(
          { file, line: written[MAX_ROWS]?.line ?? 1, column: 1 },
          `This table has ${String(written.length)} rows; one import takes ${String(MAX_ROWS)}. Split it, or drop rows.`,
        ),
      ],
      warnings: [],
    };
  }
  const width = head?.cells.length ?? 0;
  const titleAt = named.find(({ key }) => key === 'title')?.at ?? 0;
  const { rows: body, columns, notes: merged } = fillGroups(file, written, named, titleAt);
  const warnings = [
    ...rows.slice(0, at).flatMap((row) => leftOut(file, row, 0, 'This line above the headings is not read')),
    ...(isHeadless === true
      ? [
          noteAt(
            { file, line: head?.line ?? 1, column: 1 },
            'This column has no heading that is known here: every line of it is read as a milestone, the first one, too.',
          ),
        ]
      : []),
    ...unclear,
    ...columns
      .filter(
        ({ at: place, isUnknown }) =>
          isUnknown === true && written.some(({ cells }) => (cells[place] ?? '').trim() !== ''),
      )
      .map(({ at: place, name }) =>
        noteAt(
          { file, line: head?.line ?? 1, column: place + 1 },
          `“${name.slice(0, 60)}” is no column that has a meaning here: kept by its name in each card, and in what you export.`,
        ),
      ),
    ...merged,
    ...(written.length === 0
      ? [
          noteAt(
            { file, line: head?.line ?? 1, column: 1 },
            'Nothing stands below these headings: add a row for each milestone.',
          ),
        ]
      : []),
    ...written.flatMap((row) =>
      leftOut(
        file,
        row,
        width,
        `This row has ${String(row.cells.length)} cells and the headings name ${String(width)}: quote cells that contain the separator. Not read`,
      ),
    ),
  ];
  const cards: ReadCard[] = [];
  for (const row of body) {
    const read = fieldsOf(file, row, columns);
    const title = read.find(({ key }) => key === 'title');
    const fields = read.filter(({ key }) => key !== 'title');
    const place = { file, line: row.line, column: titleAt + 1 };
    const above = cards.at(-1);
    if (title !== undefined)
      cards.push({
        sort: 'milestone',
        title: singleLine(title.value),
        place: title.place,
        fields,
        emptied: columns.filter(({ at: place }) => (row.cells[place] ?? '').trim() === ''),
      });
    else if (above === undefined || fields.length === 0)
      warnings.push(noteAt(place, 'This row has no milestone: give it a title. It was not imported.'));
    else {
      cards[cards.length - 1] = { ...above, fields: [...above.fields, ...fields] };
      warnings.push(
        noteAt(place, `This row has no milestone: it goes on with “${above.title.slice(0, 60)}”.`),
      );
    }
  }
  return { cards, errors, warnings };
};
