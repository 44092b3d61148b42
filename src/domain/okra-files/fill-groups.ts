import { blockLine } from './block-line';
import { foldedTitle } from '../kernel/folded-title';
import { noteAt, type ImportNote } from './import-note';
import type { TableColumn } from './table-columns';
import type { Row } from './table-rows';

/** Rows of cards, with what stands once for several of them written into each; and what is told of it. */
export interface FilledRows {
  readonly rows: readonly Row[];
  /** Those of the table, and one for objectives that stand on lines of their own. */
  readonly columns: readonly TableColumn[];
  readonly notes: readonly ImportNote[];
}

interface Group {
  readonly column: TableColumn;
  readonly value: string;
  readonly line: number;
  /** Said on a row of its own, which holds nothing else. */
  readonly isHeading: boolean;
  readonly lines: number[];
}

const cellOf = ({ cells }: Row, { at }: TableColumn): string => cells[at] ?? '';
const isEmpty = (row: Row, column: TableColumn): boolean => cellOf(row, column).trim() === '';

/** What stands once for the rows below it stands before them: objective, then key result, left of the milestones. */
const groupColumns = (columns: readonly TableColumn[], titleAt: number): readonly TableColumn[] =>
  (['objective', 'keyResult'] as const).flatMap(
    (wanted) => columns.find(({ key, at }) => key === wanted && at < titleAt) ?? [],
  );

/**
 * Whether the empty cells of a column come from merged ones: it begins with a value, leaves rows out, and says nothing twice.
 * Who types a value into every row that has one says it again.
 */
const isMerged = (rows: readonly Row[], column: TableColumn, outer: readonly TableColumn[]): boolean => {
  const [first] = rows;
  if (first === undefined || isEmpty(first, column) || !rows.some((row) => isEmpty(row, column)))
    return false;
  const seen = new Set<string>();
  let scope = '';
  for (const row of rows) {
    const around = outer.map((one) => cellOf(row, one)).join('\n');
    if (around.trim() !== '') scope = foldedTitle(around);
    if (isEmpty(row, column)) {
      // Who wrote its objective into this row left its key result out.
      if (around.trim() !== '') return false;
      continue;
    }
    const value = `${scope}\n${foldedTitle(cellOf(row, column).slice(0, 300))}`;
    if (seen.has(value)) return false;
    seen.add(value);
  }
  return true;
};

const span = (lines: readonly number[]): string =>
  lines.length === 1 ? `line ${String(lines[0])}` : `lines ${String(lines[0])} to ${String(lines.at(-1))}`;

const told = (file: string, { column, value, line, isHeading, lines }: Group): ImportNote =>
  noteAt(
    { file, line, column: column.at + 1 },
    isHeading
      ? `“${value.slice(0, 60)}” stands on a line of its own: read as the ${column.name} of what stands below it${lines.length === 0 ? ', which is nothing' : `, ${span(lines)}`}.`
      : `The cells below “${value.slice(0, 60)}” in “${column.name.slice(0, 60)}” are empty: read as one merged cell, which goes for ${span(lines)}, too. If that is not so, write the right one into each row.`,
  );

/** `Objective: Returns take one minute` in the column of the milestones, and nothing else on the line. */
const objectiveHeading = (row: Row, titleAt: number): string | undefined => {
  if (row.cells.some((cell, at) => at !== titleAt && cell.trim() !== '')) return undefined;
  const line = blockLine(row.cells[titleAt] ?? '');
  return line?.opens === 'objective' && line.value.trim() !== '' ? line.value.trim() : undefined;
};

/**
 * Fills objectives and key results down: below a merged cell, and below a line that holds nothing but them. Cells that are empty
 * in a column whose values come again stay empty.
 */
export const fillGroups = (
  file: string,
  rows: readonly Row[],
  columns: readonly TableColumn[],
  titleAt: number,
): FilledRows => {
  const grouping = groupColumns(columns, titleAt);
  const merged = new Set(grouping.filter((column, at) => isMerged(rows, column, grouping.slice(0, at))));
  const own = columns.find(({ key }) => key === 'objective');
  const headed: TableColumn = own ?? {
    at: rows.reduce((most, { cells }) => Math.max(most, cells.length), columns.length),
    name: 'Objective',
    key: 'objective',
  };
  const open = new Map<TableColumn['key'], Group>();
  const groups: Group[] = [];
  const filled: Row[] = [];
  const begin = (column: TableColumn, value: string, row: Row, isHeading: boolean): void => {
    // A key result is of the objective that it stands below.
    if (column.key === 'objective') open.delete('keyResult');
    const group: Group = { column, value, line: row.line, isHeading, lines: [] };
    open.set(column.key, group);
    groups.push(group);
  };
  for (const row of rows) {
    const heading = objectiveHeading(row, titleAt);
    if (heading !== undefined) {
      begin(headed, heading, row, true);
      continue;
    }
    const holdsGroupsOnly = row.cells.every(
      (cell, at) => cell.trim() === '' || grouping.some((column) => column.at === at),
    );
    const cells = [...row.cells];
    for (const column of grouping) {
      if (!isEmpty(row, column)) {
        if (holdsGroupsOnly || merged.has(column)) begin(column, cellOf(row, column), row, holdsGroupsOnly);
        else open.delete(column.key);
      }
    }
    if (holdsGroupsOnly) continue;
    for (const column of new Set([...grouping, headed])) {
      const group = open.get(column.key);
      if (group === undefined || group.line === row.line || (cells[column.at] ?? '').trim() !== '') continue;
      while (cells.length <= column.at) cells.push('');
      cells[column.at] = group.value;
      group.lines.push(row.line);
    }
    filled.push({ ...row, cells });
  }
  return {
    rows: filled,
    columns: own === undefined && groups.length > 0 ? [...columns, headed] : columns,
    notes: groups
      .filter(({ isHeading, lines }) => isHeading || lines.length > 0)
      .map((group) => told(file, group)),
  };
};
