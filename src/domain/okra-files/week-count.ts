import { foldedKey } from './field-key';
import type { WeekCalendar } from './read-day';
import { readWeeks, type WeekCount, type WeekSpan } from './read-weeks';

/** What a column's weeks are counted by, and what to tell of it where it makes a difference. */
export interface CountedColumn {
  readonly counts: WeekCount;
  /** Null: both ways of counting say the same, or only one is possible. */
  readonly note: string | null;
}

const CALENDAR_NAMES =
  /kalenderwoche|calendarweek|weekoftheyear|semanadoano|semanadelano|semainedelannee|semainecalendaire/;

/** `KW 14`, `Start (KW)`, `Calendar week`. */
const namesCalendar = (text: string): boolean =>
  /(?:^|[^\p{L}])[kc]w(?![\p{L}])/iu.test(text.slice(0, 200)) || CALENDAR_NAMES.test(foldedKey(text));

const isSame = (one: WeekSpan | undefined, other: WeekSpan | undefined): boolean =>
  one?.from === other?.from && one?.to === other?.to;

/**
 * What the numbers of a column count: calendar weeks where its heading or its cells say so and every one of them is one of the
 * quarter's, else weeks of the quarter. `KW 6` of a quarter that begins in calendar week 5 is its second.
 */
export const weekCountOf = (
  heading: string,
  values: readonly string[],
  quarter: WeekCalendar,
): CountedColumn => {
  const ours: CountedColumn = { counts: 'quarter', note: null };
  if (!namesCalendar(heading) && !values.some(namesCalendar)) return ours;
  const read = values.map((value) => ({
    value: value.trim(),
    byYear: readWeeks(value, quarter, 'year'),
    byQuarter: readWeeks(value, quarter),
  }));
  const differing = read.find(({ byYear, byQuarter }) => !isSame(byYear, byQuarter));
  if (differing === undefined) return ours;
  const column = heading.trim().slice(0, 60);
  const { value, byYear, byQuarter } = differing;
  // What no way of counting puts into the quarter decides nothing.
  if (read.every((one) => one.byYear !== undefined || one.byQuarter === undefined) && byYear !== undefined)
    return {
      counts: 'year',
      note: `“${column}” counts calendar weeks: “${value.slice(0, 60)}” is week ${String(byYear.from)} of this quarter, and the others likewise.`,
    };
  const stray = read.find((one) => one.byYear === undefined && one.byQuarter !== undefined);
  return {
    counts: 'quarter',
    note: `“${(stray?.value ?? value).slice(0, 60)}” is no calendar week of this quarter: “${column}” is read as its own weeks, so that it is week ${String((stray?.byQuarter ?? byQuarter)?.from ?? '')}.`,
  };
};
