import type { MilestoneRow } from './milestone-row';
import { milestonesWords } from './words/milestones-words';

/** The line above the milestones of an objective. */
export interface GroupLine {
  readonly group: true;
  readonly key: string;
  readonly code: string;
  readonly title: string;
  /** How many of the shown milestones belong here, and how many of these have weeks. */
  readonly count: number;
  readonly placed: number;
  /** The group began on an earlier page. */
  readonly continued: boolean;
}

export interface CardLine {
  readonly group: false;
  readonly key: string;
  readonly row: MilestoneRow;
}

export type TableLine = GroupLine | CardLine;

const headOf = (rows: readonly MilestoneRow[], row: MilestoneRow, continued: boolean): GroupLine => {
  const own = rows.filter(({ objectiveOrder }) => objectiveOrder === row.objectiveOrder);
  return {
    group: true,
    key: `group ${String(row.objectiveOrder)} ${row.milestone.id}`,
    code: row.objectiveCode,
    title: row.milestone.objectiveId === null ? milestonesWords.withoutObjective : row.objectiveTitle,
    count: own.length,
    placed: own.filter(({ placement }) => placement !== undefined).length,
    continued,
  };
};

/** Rows in the order of their objectives with a line above each; a page never begins without one. */
export const tableLines = (rows: readonly MilestoneRow[], perPage: number): readonly TableLine[] => {
  const lines: TableLine[] = [];
  rows.forEach((row, index) => {
    const isFirst = rows[index - 1]?.objectiveOrder !== row.objectiveOrder;
    if (isFirst || lines.length % perPage === 0) lines.push(headOf(rows, row, !isFirst));
    lines.push({ group: false, key: row.milestone.id, row });
  });
  return lines;
};
