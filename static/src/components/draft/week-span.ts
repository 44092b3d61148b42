/** Where the weeks of a board begin and end on the screen, in px; `end` is the smaller one where text runs to the left. */
export interface WeekSpan {
  readonly start: number;
  readonly end: number;
}

/** Read once a gesture: the weeks of a board do not move sideways while something is held over it. */
export const readWeekSpan = (lanes: Element): WeekSpan => {
  const columns = lanes.querySelector('[data-weeks]')?.children;
  const first = columns?.[0]?.getBoundingClientRect();
  const last = columns?.[columns.length - 1]?.getBoundingClientRect();
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return getComputedStyle(lanes).direction === 'rtl'
    ? { start: first.right, end: last.left }
    : { start: first.left, end: last.right };
};

/** The week at that place of the screen; the first or the last one beside them. */
export const weekAt = ({ start, end }: WeekSpan, x: number, weeks: number): number => {
  if (start === end) return 1;
  const week = Math.floor(((x - start) / (end - start)) * weeks) + 1;
  return Math.max(1, Math.min(weeks, week));
};
