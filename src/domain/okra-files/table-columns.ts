import { FIELD_NAMES } from './field-names';
import { findFieldKey, foldedKey, type FieldKey } from './field-key';
import { singleLine } from './folded-title';
import { noteAt, type ImportNote } from './import-note';
import { ownValue } from '../kernel/own-value';
import type { ImportSource } from '../quarter/import-source';
import { tableRows, type Row } from './table-rows';

/** A column of a table: how it is called, and what its cells count as. */
export interface TableColumn {
  /** Its place, from 0. */
  readonly at: number;
  /** On one line, as it is shown and kept. */
  readonly name: string;
  /** Undefined: kept by its name. */
  readonly key: FieldKey | undefined;
}

const nameOf = (cell: string, at: number): string => singleLine(cell) || `Column ${String(at + 1)}`;

const chosenFor = (cell: string, at: number, { headings, columns }: Choices): string | undefined =>
  ownValue(columns, String(at)) ?? ownValue(headings, cell.trim()) ?? ownValue(headings, singleLine(cell));

type Choices = Pick<ImportSource, 'headings' | 'columns'>;

/** Names whose one is the field's own and the other a further word for it: the field's own wins, whichever stands first. */
const preference = (key: FieldKey, name: string): number => {
  const at = (FIELD_NAMES[key] as readonly string[]).indexOf(foldedKey(name));
  return at < 0 ? FIELD_NAMES[key].length : at;
};

/** A card keeps no more fields than that beside its own. */
const MOST_COLUMNS = 200;

/** What every column of a table counts as: as somebody chose, else by its heading. */
export const tableColumns = (
  file: string,
  head: Row | undefined,
  choices: Choices,
): {
  readonly columns: readonly TableColumn[];
  readonly errors: readonly ImportNote[];
  readonly warnings: readonly ImportNote[];
} => {
  const cells = (head?.cells ?? []).slice(0, MOST_COLUMNS);
  const line = head?.line ?? 1;
  const errors: ImportNote[] = [];
  const warnings: ImportNote[] = [];
  const meant = cells.map((cell, at) => {
    const chosen = chosenFor(cell, at, choices);
    return {
      at,
      name: nameOf(cell, at),
      key: findFieldKey(chosen ?? cell),
      isChosen: chosen !== undefined,
    };
  });
  const byKey = new Map<FieldKey, typeof meant>();
  const meaning = (key: FieldKey): typeof meant => byKey.get(key) ?? [];
  for (const column of meant)
    if (column.key !== undefined) byKey.set(column.key, [...meaning(column.key), column]);
  const columns = meant.map((column): TableColumn => {
    const { at, name, key } = column;
    const rivals = key === undefined ? [] : meaning(key).filter((other) => other.at !== at);
    if (key === undefined || rivals.length === 0) return { at, name, key };
    const isAmbiguous = rivals.some(
      (other) => other.isChosen === column.isChosen && foldedKey(other.name) === foldedKey(name),
    );
    if (isAmbiguous) {
      const first = rivals.find((other) => other.at < at);
      if (first !== undefined)
        errors.push(
          noteAt(
            { file, line, column: at + 1 },
            `The columns "${first.name}" and "${name}" mean the same: choose what each means, or rename or drop one of them.`,
          ),
        );
      return { at, name, key };
    }
    const isBeaten = rivals.some(
      (other) =>
        Number(other.isChosen) > Number(column.isChosen) ||
        (other.isChosen === column.isChosen &&
          (preference(key, other.name) < preference(key, name) ||
            (preference(key, other.name) === preference(key, name) && other.at < at))),
    );
    if (!isBeaten) return { at, name, key };
    warnings.push(
      noteAt(
        { file, line, column: at + 1 },
        `The column "${name}" means the same as another one: kept by its name.`,
      ),
    );
    return { at, name, key: undefined };
  });
  const beyond = (head?.cells.length ?? 0) - cells.length;
  if (beyond > 0)
    warnings.push(
      noteAt(
        { file, line, column: MOST_COLUMNS + 1 },
        `${String(beyond)} columns behind the first ${String(MOST_COLUMNS)} were not imported.`,
      ),
    );
  if (!columns.some(({ key }) => key === 'title'))
    errors.push(
      noteAt(
        { file, line, column: 1 },
        `No column says what the milestones are. Name one of ${meant.map(({ name }) => `"${name.slice(0, 60)}"`).join(', ')} "milestone", or choose what each column means.`,
      ),
    );
  return { columns, errors, warnings };
};

/** The columns of a text that is a table, for choosing what each means. */
export const columnsOf = ({
  fileName,
  text,
  ...choices
}: Omit<ImportSource, 'format'>): readonly TableColumn[] => {
  const { rows, head } = tableRows(fileName, text);
  return tableColumns(fileName, rows[head], choices).columns.filter(
    ({ at }) => (rows[head]?.cells[at] ?? '').trim() !== '',
  );
};
