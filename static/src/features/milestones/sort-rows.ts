import type { MilestoneRow } from './milestone-row';

export type SortColumn =
  'title' | 'thread' | 'effort' | 'business' | 'ux' | 'needs' | 'skills' | 'weeks' | 'issue';

export interface Sorting {
  readonly column: SortColumn;
  readonly order: 'ASC' | 'DESC';
}

const EFFORT = { S: 1, M: 2, L: 3 } as const;

/** Undefined: nothing to compare; such rows stand last in either direction. */
const valueOf = (row: MilestoneRow, column: SortColumn): string | number | undefined => {
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
    case 'issue':
      return row.receipt === undefined ? undefined : Number(/\d+$/.exec(row.receipt.issueKey)?.[0] ?? 0);
  }
};

/** Sorted within each objective, ties in the order they came: by rank. */
export const sortRows = (rows: readonly MilestoneRow[], sorting: Sorting | null): readonly MilestoneRow[] => {
  if (sorting === null) return rows;
  const direction = sorting.order === 'ASC' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row, sorting.column) }))
    .sort((a, b) => {
      const between = a.row.objectiveOrder - b.row.objectiveOrder;
      if (between !== 0) return between;
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      return a.value < b.value ? -direction : a.value > b.value ? direction : 0;
    })
    .map(({ row }) => row);
};
