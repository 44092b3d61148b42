import type { SortColumn } from './sort-rows';
import { milestonesWords } from './words/milestones-words';

export interface Column {
  readonly key: SortColumn;
  readonly name: string;
  /** Share of the table's width in percent. */
  readonly width: number;
}

/** What each column is called. */
export const columnNames: Readonly<Record<SortColumn, string>> = {
  title: milestonesWords.milestoneColumn,
  thread: milestonesWords.threadColumn,
  effort: milestonesWords.effort,
  business: milestonesWords.businessColumn,
  ux: milestonesWords.uxColumn,
  needs: milestonesWords.dependsColumn,
  skills: milestonesWords.skillsColumn,
  weeks: milestonesWords.weeksColumn,
  issue: milestonesWords.issueColumn,
};

const shared = (...shares: readonly (readonly [SortColumn, number])[]): readonly Column[] =>
  shares.map(([key, width]) => ({ key, name: columnNames[key], width }));

const WIDE_FROM = 1240;

/** With what a card serves, waits for and takes. */
const WIDE = shared(
  ['title', 23.5],
  ['thread', 22.5],
  ['effort', 6],
  ['business', 7.5],
  ['ux', 5.5],
  ['needs', 14],
  ['skills', 8.5],
  ['weeks', 7],
  ['issue', 7],
);
// The heading of a narrow column needs room for the arrow that says how the table is sorted.
const MEDIUM = shared(
  ['title', 39],
  ['effort', 10.7],
  ['business', 13.8],
  ['ux', 8.5],
  ['weeks', 12],
  ['issue', 16],
);
const MEDIUM_FROM = 640;
const NARROW = shared(['title', 42.5], ['effort', 18], ['business', 23.5], ['ux', 16]);

/** The columns that fit a table so wide, in px: each row stays one line. What one hides leaves its room to the others. */
export const columnsFor = (
  width: number,
  hidden: readonly SortColumn[],
  /** Those behind the title, first to last. */
  order: readonly SortColumn[],
): readonly Column[] => {
  const fitting = width >= WIDE_FROM ? WIDE : width >= MEDIUM_FROM ? MEDIUM : NARROW;
  const place = ({ key }: Column): number => order.indexOf(key);
  const shown = fitting.filter(({ key }) => !hidden.includes(key)).sort((a, b) => place(a) - place(b));
  const sum = shown.reduce((all, column) => all + column.width, 0);
  return shown.map((column) => ({ ...column, width: (column.width / sum) * 100 }));
};

/** Whether the thread has a column, so that the title does without its codes. */
export const hasThread = (columns: readonly Column[]): boolean => columns.some(({ key }) => key === 'thread');
