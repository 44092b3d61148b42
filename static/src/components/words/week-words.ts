const days = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' });

/** A calendar day, whatever the zone of the reader. */
const dayWords = (day: string): string => days.format(new Date(`${day}T00:00:00`));

/** Weeks of a quarter, as the page says them everywhere. */
export const weekWords = {
  /** "Week 3" or "Weeks 3–5". */
  weeks: (startWeek: number, endWeek: number): string =>
    startWeek === endWeek ? `Week ${String(startWeek)}` : `Weeks ${String(startWeek)}–${String(endWeek)}`,
  weekOf: (week: number, weeks: number): string => `Week ${String(week)} of ${String(weeks)}`,
  beginsOn: (day: string): string => `Begins on ${dayWords(day)}`,
  ended: (day: string): string => `Ended on ${dayWords(day)}`,
};
