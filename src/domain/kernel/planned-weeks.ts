/** `Week 3`, `Weeks 3–5`; empty: none. */
export const plannedWeeks = (startWeek: number | null, endWeek: number | null): string => {
  if (startWeek === null || endWeek === null) return '';
  return startWeek === endWeek
    ? `Week ${String(startWeek)}`
    : `Weeks ${String(startWeek)}–${String(endWeek)}`;
};
