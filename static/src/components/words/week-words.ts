/** Weeks of a quarter, as the page says them everywhere. */
export const weekWords = {
  /** "Week 3" or "Weeks 3–5". */
  weeks: (startWeek: number, endWeek: number): string =>
    startWeek === endWeek ? `Week ${String(startWeek)}` : `Weeks ${String(startWeek)}–${String(endWeek)}`,
};
