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
}

/** @internal */
export const USUAL_VIEW: TableView = { grouping: 'objective', hidden: [] };

const isOneOf =
  <T extends string>(values: readonly T[]) =>
  (value: unknown): value is T =>
    values.includes(value as T);

/** What fits of a kept text, perhaps of a page of another version. */
export const parseTableView = (text: string | null): TableView => {
  try {
    const kept = JSON.parse(text ?? '{}') as {
      readonly grouping?: unknown;
      readonly hidden?: unknown;
    } | null;
    return {
      grouping: isOneOf(GROUPINGS)(kept?.grouping) ? kept.grouping : USUAL_VIEW.grouping,
      hidden: Array.isArray(kept?.hidden) ? kept.hidden.filter(isOneOf(OPTIONAL_COLUMNS)) : [],
    };
  } catch {
    return USUAL_VIEW;
  }
};
