import { GROUPINGS, type Grouping } from './row-groups';
import type { SortColumn } from './sort-rows';

/** Columns that a person may do without. */
export const OPTIONAL_COLUMNS = [
  'thread',
  'effort',
  'business',
  'ux',
  'needs',
  'skills',
  'weeks',
  'issue',
] as const satisfies readonly SortColumn[];
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

/** How one person looks at the table. */
export interface TableView {
  readonly grouping: Grouping;
  readonly hidden: readonly OptionalColumn[];
  /** Columns in the order of this person's; empty: as they usually stand. */
  readonly order: readonly OptionalColumn[];
}

/** @internal */
export const USUAL_VIEW: TableView = { grouping: 'objective', hidden: [], order: [] };

const isOneOf =
  <T extends string>(values: readonly T[]) =>
  (value: unknown): value is T =>
    values.includes(value as T);

const columnsOf = (kept: unknown): readonly OptionalColumn[] =>
  Array.isArray(kept) ? [...new Set(kept.filter(isOneOf(OPTIONAL_COLUMNS)))] : [];

/** What fits of a kept text, perhaps of a page of another version. */
export const parseTableView = (text: string | null): TableView => {
  try {
    const kept = JSON.parse(text ?? '{}') as {
      readonly grouping?: unknown;
      readonly hidden?: unknown;
      readonly order?: unknown;
    } | null;
    return {
      grouping: isOneOf(GROUPINGS)(kept?.grouping) ? kept.grouping : USUAL_VIEW.grouping,
      hidden: columnsOf(kept?.hidden),
      order: columnsOf(kept?.order),
    };
  } catch {
    return USUAL_VIEW;
  }
};

/** All that one may do without, in a person's order; what the order does not name stands behind it as usual. */
export const columnOrder = ({ order }: Pick<TableView, 'order'>): readonly OptionalColumn[] => [
  ...order,
  ...OPTIONAL_COLUMNS.filter((column) => !order.includes(column)),
];

/**
 * The view with one column in the place of another one, which makes room on the side that the first came from.
 *
 * @param to the title: the first place behind it
 */
export const moveColumn = (view: TableView, column: OptionalColumn, to: SortColumn): TableView => {
  const before = columnOrder(view);
  const place = Math.max(
    0,
    before.findIndex((one) => one === to),
  );
  const others = before.filter((one) => one !== column);
  return { ...view, order: [...others.slice(0, place), column, ...others.slice(place)] };
};

export const isOptional = (column: unknown): column is OptionalColumn => isOneOf(OPTIONAL_COLUMNS)(column);
