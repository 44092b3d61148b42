import { FIELD_NAMES } from './field-names';
import { findFieldKey, foldedKey, type FieldKey } from './field-key';
import { singleLine } from '../kernel/folded-title';
import { withoutInvisible } from '../kernel/invisible';
import { unguardCell } from './formula-guard';
import { noteAt, type ImportNote } from './import-note';
import { ownValue } from '../kernel/own-value';
import type { ImportSource } from '../quarter/import-source';
import { tableRows, type Row } from './table-rows';
import { weakTitleAt } from './weak-titles';

/** A column of a table: how it is called, and what its cells count as. */
export interface TableColumn {
  /** Its place, from 0. */
  readonly at: number;
  /** On one line, as it is shown and kept. */
  readonly name: string;
  /** Undefined: kept by its name. */
  readonly key: FieldKey | undefined;
  /** True: its heading says nothing here, and nobody chose that it be kept as it is. */
  readonly isUnknown?: boolean;
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

/** A card has several of these, and a table may have a column for each: `Dependency 1`, `Dependency 2`. */
const SEVERAL: ReadonlySet<FieldKey> = new Set<FieldKey>([
  ...(['keyResult', 'hypothesis', 'dependencies', 'unlocks', 'skills', 'task', 'descriptionLine'] as const),
]);

/** How `writeTable` marks a kept field that is called as one of ours: it stays what it was. */
export const KEPT = ' (kept)';

/** A card keeps no more fields than that beside its own. */
const MOST_COLUMNS = 200;

interface MeantColumn extends TableColumn {
  key: FieldKey | undefined;
  readonly isChosen: boolean;
  readonly isUnknown: boolean;
}

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
  const meant = cells.map((cell, at): MeantColumn => {
    const chosen = chosenFor(cell, at, choices);
    const name = nameOf(cell, at);
    const isKept = chosen === undefined && name.endsWith(KEPT);
    return {
      at,
      name: isKept ? name.slice(0, -KEPT.length) : name,
      key: isKept ? undefined : findFieldKey(chosen ?? cell),
      isChosen: chosen !== undefined,
      isUnknown: chosen === undefined && !isKept,
    };
  });
  const weak = meant.some(({ key }) => key === 'title')
    ? undefined
    : weakTitleAt(meant.map(({ name, isChosen }) => (isChosen ? '' : name)));
  const named = weak === undefined ? undefined : meant[weak];
  if (named !== undefined) {
    named.key = 'title';
    warnings.push(
      noteAt(
        { file, line, column: named.at + 1 },
        `No column is called milestone: “${named.name.slice(0, 60)}” is read as the milestones.`,
      ),
    );
  }
  const byKey = new Map<FieldKey, typeof meant>();
  const meaning = (key: FieldKey): typeof meant => byKey.get(key) ?? [];
  for (const column of meant)
    if (column.key !== undefined) byKey.set(column.key, [...meaning(column.key), column]);
  const columns = meant.map((column): TableColumn => {
    const { at, name, key, isUnknown } = column;
    const rivals = key === undefined ? [] : meaning(key).filter((other) => other.at !== at);
    if (key === undefined) return { at, name, key, isUnknown };
    if (rivals.length === 0 || SEVERAL.has(key)) return { at, name, key };
    const isAmbiguous = rivals.some(
      (other) => other.isChosen === column.isChosen && foldedKey(other.name) === foldedKey(name),
    );
    if (isAmbiguous) {
      const first = rivals.find((other) => other.at < at);
      if (first !== undefined)
        errors.push(
          noteAt(
            { file, line, column: at + 1 },
            `The columns “${first.name}” and “${name}” mean the same: choose what each means, or rename or drop one of them.`,
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
        `The column “${name}” means the same as another one: kept by its name.`,
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
        `No column says what the milestones are. Name one of ${meant.map(({ name }) => `“${name.slice(0, 60)}”`).join(', ')} “milestone”, or choose what each column means.`,
      ),
    );
  return { columns, errors, warnings };
};

/** A column with some of what stands in it, by which a person knows it. */
export interface SampledColumn extends TableColumn {
  /** Its first different values, each on one line. */
  readonly samples: readonly string[];
}

/** Rows below the heading that are looked at for samples, and how many each column has at most. */
const SAMPLED_ROWS = 200;
const SAMPLES = 3;

/** The columns of a text that is a table, for choosing what each means. */
export const columnsOf = ({
  fileName,
  text,
  ...choices
}: Omit<ImportSource, 'format'>): readonly SampledColumn[] => {
  const { rows, head } = tableRows(fileName, text);
  const body = rows.slice(head + 1, head + 1 + SAMPLED_ROWS);
  return tableColumns(fileName, rows[head], choices)
    .columns.filter(({ at }) => (rows[head]?.cells[at] ?? '').trim() !== '')
    .map((column) => {
      const values = body.map(({ cells }) =>
        singleLine(withoutInvisible(unguardCell(cells[column.at] ?? ''))),
      );
      return { ...column, samples: [...new Set(values.filter((value) => value !== ''))].slice(0, SAMPLES) };
    });
};
