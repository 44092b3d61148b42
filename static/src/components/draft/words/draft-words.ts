import { plural } from '../../../ui/plural';

/** What a quarter draft says, as a board and as a list. */
export const draftWords = {
  done: 'Done',
  weekHead: 'Week',
  sprint: (number: number): string => `Sprint ${String(number)}`,
  /** Before the number of the week, for those who hear it. */
  thisWeekNumber: 'This week, week',
  objective: (number: number): string => `Objective ${String(number)}`,
  nothingPlaced: 'Nothing placed yet',
  note: 'A draft: intentions, not dates',
  noteUnplaced: (count: number): string =>
    `${plural(count, 'card', 'cards')} not placed · A draft: intentions, not dates`,
  noneHasWeeks: (count: number): string =>
    `${plural(count, 'card', 'cards')}, none has a week yet. The team places them in session 4, the quarter draft plan.`,
  revision: (seq: number): string => `Draft · revision ${String(seq)}`,
  tableLabel: 'Milestones by objective',
  milestone: 'Milestone',
  weeks: 'Weeks',
  scores: 'Scores',
  state: 'State',
  effort: 'effort',
  businessValue: 'business value',
  uxValue: 'UX value',
  oneWeek: 'one week',
  untilWeek: (week: number): string => `until week ${String(week)}`,
  decidesBy: (week: number): string => `decides by week ${String(week)}`,
  thisWeek: 'This week',
  nothingStarts: 'Nothing new starts',
  notPlaced: 'Not placed',
  chooseWeek: 'Choose a week',
  weekOption: (week: number, days: string): string => `Week ${String(week)}, ${days}`,
  waitsForCount: (count: number): string => `Waits for ${plural(count, 'other', 'others')}`,
};
