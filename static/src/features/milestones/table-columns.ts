import type { SortColumn } from './sort-rows';
import { milestonesWords } from './words/milestones-words';

export interface Column {
  readonly key: SortColumn;
  readonly name: string;
  /** Share of the table's width in percent. */
  readonly width: number;
}

/** With what a card serves, waits for and takes. @see columnsFor */
export const WIDE: readonly Column[] = [
  { key: 'title', name: milestonesWords.milestoneColumn, width: 23.5 },
  { key: 'thread', name: milestonesWords.threadColumn, width: 22.5 },
  { key: 'effort', name: milestonesWords.effort, width: 6 },
  { key: 'business', name: milestonesWords.businessColumn, width: 7.5 },
  { key: 'ux', name: milestonesWords.uxColumn, width: 5.5 },
  { key: 'needs', name: milestonesWords.dependsColumn, width: 14 },
  { key: 'skills', name: milestonesWords.skillsColumn, width: 8.5 },
  { key: 'weeks', name: milestonesWords.weeksColumn, width: 7 },
  { key: 'issue', name: milestonesWords.issueColumn, width: 7 },
];
const MEDIUM: readonly Column[] = [
  { key: 'title', name: milestonesWords.milestoneColumn, width: 47 },
  { key: 'effort', name: milestonesWords.effort, width: 7 },
  { key: 'business', name: milestonesWords.businessColumn, width: 9 },
  { key: 'ux', name: milestonesWords.uxColumn, width: 8 },
  { key: 'weeks', name: milestonesWords.weeksColumn, width: 10 },
  { key: 'issue', name: milestonesWords.issueColumn, width: 19 },
];
const NARROW: readonly Column[] = [
  { key: 'title', name: milestonesWords.milestoneColumn, width: 56 },
  { key: 'effort', name: milestonesWords.effort, width: 13 },
  { key: 'business', name: milestonesWords.businessColumn, width: 18 },
  { key: 'ux', name: milestonesWords.uxColumn, width: 13 },
];

/** The columns that fit a table so wide, in px: each row stays one line. */
export const columnsFor = (width: number): readonly Column[] =>
  width >= 1240 ? WIDE : width >= 600 ? MEDIUM : NARROW;
