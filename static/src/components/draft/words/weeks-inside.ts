/** "week 3" or "weeks 3–5", inside a sentence. */
export const weeksInside = (startWeek: number, endWeek: number): string =>
  startWeek === endWeek ? `week ${String(startWeek)}` : `weeks ${String(startWeek)}–${String(endWeek)}`;
