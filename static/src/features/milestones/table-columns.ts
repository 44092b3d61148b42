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
/** In px, what a short column needs for its heading with the arrow of sorting; the title takes what is left. */
const SHORT = { effort: 70, business: 90, ux: 58, weeks: 80, issue: 108 };
const MEDIUM_FROM = 760;
/** Beside an open card, which says how it stands in Jira, and on a page of 700 px: the title keeps its one line. */
const SMALL_FROM = 600;

const beside = (width: number, ...short: readonly (keyof typeof SHORT)[]): readonly Column[] => {
  const shares = short.map((key) => [key, (SHORT[key] / width) * 100] as const);
  return shared(['title', 100 - shares.reduce((sum, [, share]) => sum + share, 0)], ...shares);
};

const fitting = (width: number): readonly Column[] => {
  if (width >= WIDE_FROM) return WIDE;
  if (width >= MEDIUM_FROM) return beside(width, 'effort', 'business', 'ux', 'weeks', 'issue');
  if (width >= SMALL_FROM) return beside(width, 'effort', 'business', 'ux', 'weeks');
  // Before anything is measured the width is 0.
  return beside(Math.max(width, 400), 'effort', 'business', 'ux');
};

/** The columns that fit a table so wide, in px: each row stays one line. What one hides leaves its room to the others. */
export const columnsFor = (
  width: number,
  hidden: readonly SortColumn[],
  /** Those behind the title, first to last. */
  order: readonly SortColumn[],
): readonly Column[] => {
  const place = ({ key }: Column): number => order.indexOf(key);
  const shown = fitting(width)
    .filter(({ key }) => !hidden.includes(key))
    .sort((a, b) => place(a) - place(b));
  const sum = shown.reduce((all, column) => all + column.width, 0);
  return shown.map((column) => ({ ...column, width: (column.width / sum) * 100 }));
};

/** Whether the thread has a column, so that the title does without its codes. */
export const hasThread = (columns: readonly Column[]): boolean => columns.some(({ key }) => key === 'thread');
