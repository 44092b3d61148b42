import Papa from 'papaparse';
import { findFieldKey, foldedKey, type FieldKey } from './field-key';
import { singleLine } from './folded-title';
import { unguardCell } from './formula-guard';
import { MAX_ROWS, noteAt, type ImportNote } from './import-note';
import type { ReadCard, ReadField, ReadFile } from './read-card';
import { ownValue } from '../shared/own-value';

/** Comma, semicolon or tab: whichever the first line has most of, outside quotes. */
const delimiterOf = (firstLine: string): string => {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const count = (mark: string): number => bare.split(mark).length - 1;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
};

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const rowsOf = (
  file: string,
  text: string,
  delimiter: string,
): { readonly rows: readonly Row[]; readonly errors: readonly ImportNote[] } => {
  const rows: Row[] = [];
  const errors: ImportNote[] = [];
  let from = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors: problems, meta }) => {
      for (const problem of problems) {
        errors.push(
          noteAt(
            { file, line, column: 1 },
            `This row cannot be read as a table (${problem.message}): close every quote, and double quotes inside a quoted cell.`,
          ),
        );
      }
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
      line += (text.slice(from, meta.cursor).match(/\r\n|\r|\n/g) ?? []).length;
      from = meta.cursor;
    },
  });
  return { rows, errors };
};

const headingsOf = (
  file: string,
  row: Row | undefined,
  given: Readonly<Record<string, string>>,
): { readonly keys: readonly (FieldKey | undefined)[]; readonly errors: readonly ImportNote[] } => {
  const names = row?.cells ?? [];
  const keys = names.map((name) => findFieldKey(ownValue(given, name.trim()) ?? name));
  const errors: ImportNote[] = [];
  if (!keys.includes('title')) {
    errors.push(
      noteAt(
        { file, line: row?.line ?? 1, column: 1 },
        `No column says what the milestones are. Name one of ${names.map((name) => `"${name.trim()}"`).join(', ')} "milestone", or choose what each column means.`,
      ),
    );
  }
  keys.forEach((key, index) => {
    if (key !== undefined && keys.indexOf(key) !== index) {
      errors.push(
        noteAt(
          { file, line: row?.line ?? 1, column: index + 1 },
          `The columns "${names[keys.indexOf(key)] ?? ''}" and "${names[index] ?? ''}" mean the same: rename or drop one of them.`,
        ),
      );
    }
  });
  return { keys, errors };
};

/** The names of a table's columns, for choosing what each means. */
export const tableHeadings = (text: string): readonly string[] => {
  const firstLine =
    text
      .replace(/^\uFEFF/, '')
      .replace(/^sep=.\r?\n/i, '')
      .split(/\r|\n/, 1)[0] ?? '';
  const parsed = Papa.parse<string[]>(firstLine, { delimiter: delimiterOf(firstLine) });
  return (parsed.data[0] ?? []).map((heading) => heading.trim()).filter((heading) => heading !== '');
};

/**
 * Reads a table of milestones, one a row (RFC 4180; comma, semicolon or tab). Only the milestone's column is needed;
 * columns without a meaning are kept by their names. Cells that were guarded against formulas are restored (G-27).
 *
 * @param headings what a column means, by its heading, where somebody chose it by hand
 */
export const readTable = (
  file: string,
  text: string,
  headings: Readonly<Record<string, string>> = {},
): ReadFile => {
  const bare = text.replace(/^\uFEFF/, '');
  const declared = /^sep=(.)\r?\n/i.exec(bare);
  const firstLine = bare.split(/\r|\n/, 1)[0] ?? '';
  const { rows, errors: unreadable } =
    declared?.[1] === undefined
      ? rowsOf(file, bare, delimiterOf(firstLine))
      : rowsOf(file, `\n${bare.slice(declared[0].length)}`, declared[1]);
  const [head, ...body] = rows;
  const { keys, errors: misnamed } = headingsOf(file, head, headings);
  const errors = [...unreadable, ...misnamed];
  if (errors.length > 0) return { cards: [], errors, warnings: [] };
  if (body.length > MAX_ROWS) {
    return {
      cards: [],
      errors: [
        noteAt(
          { file, line: body[MAX_ROWS]?.line ?? 1, column: 1 },
          `This table has ${String(body.length)} rows; one import takes ${String(MAX_ROWS)}. Split it, or drop rows.`,
        ),
      ],
      warnings: [],
    };
  }

  const names = head?.cells ?? [];
  const cards = body.map((row): ReadCard => {
    const fields = row.cells.flatMap((cell, index): readonly ReadField[] => {
      const label = (names[index] ?? '').trim();
      const value = unguardCell(cell);
      return value.trim() === '' || (label === '' && index >= names.length)
        ? []
        : [
            {
              key: keys[index],
              label: label === '' ? `Column ${String(index + 1)}` : label,
              value,
              place: { file, line: row.line, column: index + 1 },
            },
          ];
    });
    const title = fields.find((field) => field.key === 'title');
    const overflow = row.cells.slice(names.length).some((cell) => cell.trim() !== '');
    if (title === undefined)
      errors.push(
        noteAt(
          { file, line: row.line, column: keys.indexOf('title') + 1 },
          'This row has no milestone: give it a title or delete the row.',
        ),
      );
    if (overflow)
      errors.push(
        noteAt(
          { file, line: row.line, column: names.length + 1 },
          `This row has ${String(row.cells.length)} cells and the headings name ${String(names.length)}: quote cells that contain the separator.`,
        ),
      );
    return {
      sort: 'milestone',
      title: singleLine(title?.value ?? ''),
      place: title?.place ?? { file, line: row.line, column: 1 },
      fields: fields.filter((field) => field.key !== 'title' && foldedKey(field.label) !== 'id'),
    };
  });
  return { cards, errors, warnings: [] };
};
