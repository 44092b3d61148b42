import type { MilestoneRow } from './milestone-row';
import type { NewCard, RowGroup } from './row-groups';

/** The line above the milestones of a group. */
export interface GroupLine {
  readonly kind: 'group';
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
  readonly kind: 'card';
  readonly key: string;
  readonly row: MilestoneRow;
}

/** Where the next milestone of a group is written, below its others. */
export interface CreateLine {
  readonly kind: 'create';
  readonly key: string;
  readonly group: string;
  readonly newCard: NewCard;
  /** What the group is called, for whoever only hears the line. */
  readonly title: string;
}

export type TableLine = GroupLine | CardLine | CreateLine;

/** The key of the line at the end of a group. */
export const createKey = (group: string): string => `create-${group}`;

/**
 * Rows below a line of their group; a page never begins without one.
 *
 * @param mayCreate a line to write on at the end of groups that take one
 */
export const tableLines = (
  groups: readonly RowGroup[],
  perPage: number,
  mayCreate: boolean,
): readonly TableLine[] => {
  const lines: TableLine[] = [];
  for (const { key: group, code, title, rows, newCard } of groups) {
    const head = (continued: boolean): GroupLine => ({
      kind: 'group',
      key: `group ${group}${continued ? ` ${String(lines.length)}` : ''}`,
      code,
      title,
      count: rows.length,
      placed: rows.filter(({ placement }) => placement !== undefined).length,
      continued,
    });
    if (title !== '') lines.push(head(false));
    for (const row of rows) {
      if (title !== '' && lines.length % perPage === 0) lines.push(head(true));
      lines.push({ kind: 'card', key: row.milestone.id, row });
    }
    if (mayCreate && newCard !== null)
      lines.push({ kind: 'create', key: createKey(group), group, newCard, title });
  }
  return lines;
};
