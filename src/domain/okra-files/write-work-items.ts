import Papa from 'papaparse';
import { findRow, taskRow } from '../entities/publishing/row/row';
import { TYPE_NAMES } from '../entities/milestones/milestone/type-name';
import type { RowKind } from '../entities/publishing/mapping/publish-mapping';
import { withoutInvisible } from '../kernel/invisible';
import { singleLine } from '../kernel/folded-title';
import type { Quarter } from '../quarter/quarter';
import { guardCell } from './formula-guard';
import { WORK_ITEM_COLUMN } from './work-item-list';

/** What a work item is in Jira, as far as whoever writes it out may know. */
export interface WorkItemState {
  readonly issueKey: string;
  /** Empty: not known, or not theirs to see. */
  readonly typeName: string;
  readonly statusName: string;
}

/** The work items of a quarter, and what Jira says of them. */
export interface WorkItems {
  readonly quarter: Quarter;
  /** By row; one that is missing is written with the key that it was published under. */
  readonly states: ReadonlyMap<string, WorkItemState>;
  /** Address of the site; empty: not known. */
  readonly site: string;
}

const KINDS: Readonly<Record<RowKind, string>> = {
  objective: 'Objective',
  ...TYPE_NAMES,
  untyped: 'Milestone',
  task: 'Task',
};

const HEADING = [WORK_ITEM_COLUMN, 'kind', 'title', 'work_type', 'status', 'address'] as const;

const addressOf = (site: string, key: string): string =>
  site === '' ? '' : `${site.replace(/\/+$/, '')}/browse/${encodeURIComponent(key)}`;

/** In the order of the quarter: an objective, its cards, each with its tasks; then cards without an objective. */
const rowsInOrder = (quarter: Quarter): readonly string[] => {
  const published = new Set(quarter.receipts.map(({ id }) => id));
  const cards = [...quarter.objectives, undefined].flatMap((objective) => [
    ...(objective === undefined ? [] : [objective.id]),
    ...quarter.milestones
      .filter(({ objectiveId }) => objectiveId === (objective?.id ?? null))
      .flatMap(({ id, tasks }) => [id, ...tasks.map((task) => taskRow(id, task.id))]),
  ]);
  const known = new Set(cards);
  // A receipt whose card is gone stands behind, so that no work item is missing from the list.
  return [...cards.filter((row) => published.has(row)), ...[...published].filter((row) => !known.has(row))];
};

const itemRows = ({ quarter, states, site }: WorkItems): readonly (readonly string[])[] => {
  const receipts = new Map(quarter.receipts.map((receipt) => [receipt.id, receipt]));
  return rowsInOrder(quarter).flatMap((row) => {
    const receipt = receipts.get(row);
    if (receipt === undefined) return [];
    const state = states.get(row);
    const key = state?.issueKey ?? receipt.issueKey;
    return [
      [
        key,
        KINDS[receipt.kind],
        singleLine(withoutInvisible(findRow(quarter, row)?.title ?? '')),
        state?.typeName ?? '',
        state?.statusName ?? '',
        addressOf(site, key),
      ],
    ];
  });
};

const table = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => row.map(guardCell)),
    { newline: '\n' },
  )}\n`;

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/[\\|]/g, '\\$&')).join(' | ')} |`;

/**
 * The work items of a quarter in a table of their own: key, what each stands for, title, and what Jira says of it. An import
 * knows it by its first column and takes no card from it.
 *
 * @param as a table for a spreadsheet (RFC 4180), or a section of a Markdown text; empty where nothing was published
 */
export const writeWorkItems = (items: WorkItems, as: 'table' | 'section'): string => {
  const rows = itemRows(items);
  if (rows.length === 0) return '';
  if (as === 'table') return table([HEADING, ...rows]);
  return `${['## Work items', '', ...[HEADING, HEADING.map(() => '---'), ...rows].map(line)].join('\n')}\n`;
};
