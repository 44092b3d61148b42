import { readDay, weekOfCalendarWeek, weekOfDay, type WeekCalendar, type WrittenDay } from './read-day';
import { parseWeek } from './scales';

/** Weeks of a quarter, from 1; one week where both are the same. */
export interface WeekSpan {
  readonly from: number;
  readonly to: number;
}

/** Longer texts say no weeks, and no expression looks at them. */
const LONGEST = 80;

/** Between the ends of a span; a hyphen alone stands in dates, too, and is tried last. */
const BETWEEN: readonly RegExp[] = [
  /\s+[-–—−~>]+\s+|\s*(?:→|➔|➜|⟶|-+>|\.{2,}|…)\s*/u,
  /\s+(?:to|till|until|through|thru|bis|a|ao|até|ate|hasta|al|au|à|jusqu'au|jusqu’au)\s+/iu,
  /\s*[–—−]\s*/u,
  /\s*-\s*(?!$)/u,
  /\/(?=\d{4}-)/u,
];

/** Whether the number of a week counts those of the quarter, or those of the year. */
export type WeekCount = 'quarter' | 'year';

/** Weeks against a calendar, as their numbers count. */
interface CountedWeeks extends WeekCalendar {
  readonly counts: WeekCount;
}

const weekOf = (text: string, calendar: CountedWeeks): number | undefined => {
  const number = parseWeek(text);
  if (number === undefined) {
    const written = readDay(text);
    return written === undefined ? undefined : weekOfDay(calendar, written);
  }
  if (calendar.counts === 'year') return weekOfCalendarWeek(calendar, number);
  if (number >= 1 && number <= calendar.weeks) return number;
  // Beyond the quarter it can only be a week of the year.
  return /^\s*[kc]w/i.test(text) ? weekOfCalendarWeek(calendar, number) : undefined;
};

const isDayNumber = (text: string): boolean => /^\s*\d{1,2}\.?(?:st|nd|rd|th)?\s*$/i.test(text);

const monthAndYear = ({ month, year }: WrittenDay): string =>
  `${year === undefined ? '' : String(year)}|${String(month)}`;

/** `Jan 18 - 29` and `18.-29.01.`: the end that is a day alone is of the month of the other one. */
const withSharedMonth = (from: string, to: string): readonly [string, string] => {
  const [first, last] = [readDay(from), readDay(to)];
  const other = first ?? last;
  if (other === undefined || (first !== undefined && last !== undefined)) return [from, to];
  const alone = first === undefined ? from : to;
  if (!isDayNumber(alone)) return [from, to];
  const [year = '', month = ''] = monthAndYear(other).split('|');
  const whole = `${/\d{1,2}/.exec(alone)?.[0] ?? ''}.${month}.${year}`;
  return first === undefined ? [whole, to] : [from, whole];
};

/** `W5, W6 and W7`: a list of weeks that follow one another. */
const listed = (text: string, calendar: CountedWeeks): WeekSpan | undefined => {
  const parts = text
    .split(/\s*(?:[,;+&\n]|\band\b|\bund\b|\bet\b|\be\b|\by\b)\s*/i)
    .filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const weeks = parts.map((part) => weekOf(part, calendar));
  const [from] = weeks;
  return from !== undefined && weeks.every((week, at) => week === from + at)
    ? { from, to: from + weeks.length - 1 }
    : undefined;
};

/** Words before the first week and behind the last one: `weeks 5 to 7`, `from Jan 18 to Jan 29`, `W3 (Jan 18)`. */
const bared = (text: string): string =>
  text
    .trim()
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/, '')
    .replace(/^(?:from|between|von|vom|de|du|des|del|desde|entre)\s+(?=\S)/i, '')
    .trim();

/**
 * The weeks that a text says, against the calendar of a quarter: `Week 3`, `W5-W7`, `weeks 5 to 7`, `Jan 18 - Jan 29`,
 * `18.01.-29.01.`; `counts` says what a number counts where both are possible. Undefined: it says none, or some that are not in this quarter.
 */
export const readWeeks = (
  text: string,
  quarter: WeekCalendar,
  counts: WeekCount = 'quarter',
): WeekSpan | undefined => {
  const calendar: CountedWeeks = { ...quarter, counts };
  if (text.length > LONGEST) return undefined;
  const bare = bared(text);
  const alone = weekOf(bare, calendar);
  if (alone !== undefined) return { from: alone, to: alone };
  for (const mark of BETWEEN) {
    const found = mark.exec(bare);
    if (found === null) continue;
    const [first, last] = withSharedMonth(
      bare.slice(0, found.index),
      bare.slice(found.index + found[0].length),
    );
    const [from, to] = [weekOf(first, calendar), weekOf(last, calendar)];
    if (from !== undefined && to !== undefined) return { from, to };
  }
  return listed(bare, calendar);
};
