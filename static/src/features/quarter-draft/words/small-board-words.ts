/** What a board says that is looked at and not worked on. */
export const smallBoardWords = {
  week: 'Week',
  sprint: (number: number): string => `Sprint ${String(number)}`,
  sprintShort: (number: number): string => `S${String(number)}`,
  was: (weeks: string): string => `was in ${weeks}`,
  done: 'done',
  nothing: 'Nothing placed',
  thisWeek: 'This week, week',
};
