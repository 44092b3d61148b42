import Papa from 'papaparse';
import { findFieldKey } from './field-key';
import { noteAt, type ImportNote } from './import-note';
import { weakTitleAt } from './weak-titles';

/** One row of a table and the line on which it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface TableRows {
  readonly rows: readonly Row[];
  /** Where the names of the columns stand in `rows`; rows above it are a title or a line of notes. */
  readonly head: number;
  readonly errors: readonly ImportNote[];
  /** One column, and nothing on its first line that is a name of one: `head` is ours, and every line a milestone. */
  readonly isHeadless?: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A heading stands at the top of a table, below a title and some lines of notes at most. */
const HEAD_WITHIN = 20;

const lineBreaks = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const character = text[at];
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) count += 1;
  }
  return count;
};

const parse = (file: string, text: string, delimiter: string, most?: number): Omit<TableRows, 'head'> => {
  const rows: Row[] = [];
  const errors: ImportNote[] = [];
  let from = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    ...(most === undefined ? {} : { preview: most }),
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
      line += lineBreaks(text, from, meta.cursor);
      from = meta.cursor;
    },
  });
  return { rows, errors };
};

const knownCells = ({ cells }: Row): number =>
  new Set(cells.map((cell) => findFieldKey(cell)).filter((key) => key !== undefined)).size;

/** The row that names most columns, the milestone's among them; else the first one that is as wide as the table. */
const headOf = (rows: readonly Row[]): { readonly head: number; readonly known: number } => {
  const scored = rows.slice(0, HEAD_WITHIN).map((row, head) => {
    const hasTitle = row.cells.some((cell) => findFieldKey(cell) === 'title');
    const known = knownCells(row);
    // A name that says little is one of a heading only beside names that say more.
    const isWeak = !hasTitle && known > 1 && weakTitleAt(row.cells) !== undefined;
    return { head, known: hasTitle ? known : isWeak ? known - 1 : 0 };
  });
  const best = scored.reduce((one, other) => (other.known > one.known ? other : one), {
    head: -1,
    known: 0,
  });
  if (best.known > 0) return best;
  const filled = ({ cells }: Row): number => cells.filter((cell) => cell.trim() !== '').length;
  const width = Math.max(0, ...rows.slice(0, HEAD_WITHIN).map(filled));
  return {
    head: Math.max(
      0,
      rows.slice(0, HEAD_WITHIN).findIndex((row) => filled(row) === width),
    ),
    known: 0,
  };
};

/** How well a table reads with this separator: by the columns it knows, else by rows that are as wide as its heading. */
const fit = (
  file: string,
  text: string,
  delimiter: string,
): readonly [known: number, even: number, width: number] => {
  const { rows } = parse(file, text, delimiter, HEAD_WITHIN + 10);
  const { head, known } = headOf(rows);
  const width = rows[head]?.cells.length ?? 0;
  const body = rows.slice(head + 1);
  const even = body.filter(({ cells }) => cells.length === width).length;
  return [known, width < 2 || body.length === 0 ? 0 : even / body.length, width];
};

const delimiterOf = (file: string, text: string): string => {
  const fits = DELIMITERS.map((delimiter) => ({ delimiter, fit: fit(file, text, delimiter) }));
  return fits.reduce((best, one) => {
    const at = one.fit.findIndex((value, index) => value !== best.fit[index]);
    return at >= 0 && (one.fit[at] ?? 0) > (best.fit[at] ?? 0) ? one : best;
  }).delimiter;
};

/** `| a | b |` as Markdown writes it: no cell outside the bars, and no row of dashes. */
const withoutBars = (rows: readonly Row[]): readonly Row[] => {
  if (!rows.every(({ cells }) => (cells[0] ?? '').trim() === '' && cells.length > 2)) return rows;
  return rows
    .map(({ cells, line }) => ({
      cells: cells.slice(1, (cells.at(-1) ?? '').trim() === '' ? -1 : undefined).map((cell) => cell.trim()),
      line,
    }))
    .filter(({ cells }) => !cells.every((cell) => /^\s*:?-{2,}:?\s*$/.test(cell)));
};

/**
 * The rows of a table (RFC 4180), empty ones left out. The separator is the one with which the table reads best, or the
 * one that a first line `sep=;` declares; the heading may stand below a title.
 */
export const tableRows = (file: string, text: string): TableRows => {
  const bare = text.replace(/^\uFEFF/, '');
  const declared = /^"?sep=(.)"?\r?\n/i.exec(bare);
  const body = declared === null ? bare : `\n${bare.slice(declared[0].length)}`;
  const delimiter = declared?.[1] ?? delimiterOf(file, body);
  const { rows: all, errors } = parse(file, body, delimiter);
  const rows = delimiter === '|' ? withoutBars(all) : all;
  const { head, known } = headOf(rows);
  const [first] = rows;
  if (known === 0 && first !== undefined && rows.length > 1 && rows.every(({ cells }) => cells.length === 1))
    return {
      rows: [{ cells: ['milestone'], line: first.line }, ...rows],
      head: 0,
      errors,
      isHeadless: true,
    };
  return { rows, head, errors };
};
