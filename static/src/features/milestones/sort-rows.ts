import type { MilestoneRow } from './milestone-row';

export type SortColumn =
  'title' | 'thread' | 'effort' | 'business' | 'ux' | 'needs' | 'skills' | 'weeks' | 'issue';

export interface Sorting {
  /** `worth`: business and UX value over effort, which has no column of its own. */
  readonly column: SortColumn | 'worth';
  readonly order: 'ASC' | 'DESC';
}

const EFFORT = { S: 1, M: 2, L: 3 } as const;

/** Undefined: nothing to compare; such rows stand last in either direction. */
const valueOf = (row: MilestoneRow, column: Sorting['column']): string | number | undefined => {
  const { milestone } = row;
  switch (column) {
    case 'title':
      return milestone.title.toLowerCase();
    case 'thread':
      return milestone.objectiveId === null
        ? undefined
        : `${row.objectiveCode.padStart(4, '0')} ${row.keyResultCodes.join(' ')}`;
    case 'effort':
      return milestone.effort === null ? undefined : EFFORT[milestone.effort];
    case 'business':
      return milestone.businessValue ?? undefined;
    case 'ux':
      return milestone.uxValue ?? undefined;
    case 'needs':
      return row.needs.length === 0 ? undefined : row.needs.length;
    case 'skills':
      return milestone.skills.length === 0 ? undefined : milestone.skills.join(', ').toLowerCase();
    case 'weeks':
      return row.placement?.startWeek;
    case 'worth': {
      const { effort, businessValue, uxValue } = milestone;
      return effort === null || businessValue === null || uxValue === null
        ? undefined
        : (businessValue + uxValue) / EFFORT[effort];
    }
    case 'issue':
      return row.receipt === undefined ? undefined : Number(/\d+$/.exec(row.receipt.issueKey)?.[0] ?? 0);
  }
};

/** Sorted, ties in the order they came: by rank. Groups keep the order of their rows. */
export const sortRows = (rows: readonly MilestoneRow[], sorting: Sorting | null): readonly MilestoneRow[] => {
  if (sorting === null) return rows;
  const direction = sorting.order === 'ASC' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row, sorting.column) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      return a.value < b.value ? -direction : a.value > b.value ? direction : 0;
    })
    .map(({ row }) => row);
};
