import { addDays } from 'date-fns/addDays';
import { getISOWeek } from 'date-fns/getISOWeek';
import { parseISO } from 'date-fns/parseISO';
import { weekNumber } from '../kernel/week-number';
import type { QuarterSettings } from '../quarter/quarter-settings';
import { DAYS_A_WEEK } from '../kernel/day-length';

/** The weeks of a quarter as days: where they begin, and how many there are. */
export type WeekCalendar = Pick<QuarterSettings, 'startDate' | 'weeks'>;

/** A day as somebody wrote it: its parts as far as they stand there, and whether day and month could be the other way round. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  readonly isAmbiguous: boolean;
}

/** How the names of months begin, folded: English, German, Portuguese, Spanish, French. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene)/,
  /^(?:feb|fev)/,
  /^(?:mar|mrz)/,
  /^(?:apr|abr|avr)/,
  /^(?:may|mai)/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|ago|aou)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|out)/,
  /^(?:nov)/,
  /^(?:dec|dez|dic)/,
];

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const monthOf = (name: string): number => MONTHS.findIndex((begins) => begins.test(folded(name))) + 1;

const yearOf = (digits: string | undefined): number | undefined =>
  digits === undefined || digits === '' ? undefined : Number(digits.length === 2 ? `20${digits}` : digits);

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.,]+\s?(?:Z|[AP]M|[+-][\d:]+)?)?$/i;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.?\s?(\d{4}|\d{2})?$/;
/** With hyphens only where a year says that it is no span of weeks. */
const SLASHED =
  /^(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}|\d{2}))?|-(\d{1,2})-(\d{4}|\d{2}))(?:[T ][\d:.,]+\s?(?:[AP]M)?)?$/i;
const DAY_FIRST =
  /^(?:\p{L}{2,10}\.?,?\s)?(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?[\s-]?(?:de\s|of\s)?(\p{L}{3,10})\.?(?:[\s,-]+(?:de\s|del\s)?(\d{4}|\d{2}))?$/iu;
const MONTH_FIRST =
  /^(?:\p{L}{2,10}\.?,?\s)?(\p{L}{3,10})\.?[\s-](\d{1,2})(?:st|nd|rd|th)?(?:,?\s(\d{4}))?(?:,?\s[\d:]+\s?(?:[AP]M)?)?$/iu;

const day = (
  dayText: string | undefined,
  month: number,
  year: string | undefined,
  isAmbiguous = false,
): WrittenDay | undefined => {
  const number = Number(dayText);
  return month < 1 || month > 12 || number < 1 || number > 31
    ? undefined
    : { day: number, month, year: yearOf(year), isAmbiguous };
};

/** Longer texts are no dates, and no expression looks at them. */
const LONGEST = 40;

/** Reads a day: `2027-01-18`, `18.01.`, `18/01/2027`, `Jan 18`, `18. Januar 2027`, `18 de enero`. */
export const readDay = (text: string): WrittenDay | undefined => {
  const bare = text.trim().replace(/\s+/g, ' ');
  if (bare.length > LONGEST || !/\d/.test(bare)) return undefined;
  const iso = ISO.exec(bare);
  if (iso !== null) return day(iso[3], Number(iso[2]), iso[1]);
  const dotted = DOTTED.exec(bare);
  if (dotted !== null) return day(dotted[1], Number(dotted[2]), dotted[3]);
  const slashed = SLASHED.exec(bare);
  if (slashed !== null) {
    const [, first = '', slash, slashYear, hyphen, hyphenYear] = slashed;
    const [second, year] = [slash ?? hyphen ?? '', slashYear ?? hyphenYear];
    const [one, two] = [Number(first), Number(second)];
    // Read as day and month where it can be; who looks at a calendar tries the other way, too.
    return two > 12 ? day(second, one, year) : day(first, two, year, one <= 12 && one !== two);
  }
  const first = DAY_FIRST.exec(bare);
  if (first !== null) return day(first[1], monthOf(first[2] ?? ''), first[3]);
  const named = MONTH_FIRST.exec(bare);
  return named === null ? undefined : day(named[2], monthOf(named[1] ?? ''), named[3]);
};

const pad = (number: number): string => String(number).padStart(2, '0');

const weekIn = (
  { startDate, weeks }: WeekCalendar,
  { day: dayOfMonth, month, year }: Omit<WrittenDay, 'isAmbiguous'>,
): number | undefined => {
  const first = parseISO(startDate).getFullYear();
  const years = year === undefined ? [first, first + 1] : [year];
  return years
    .map((one) => weekNumber(startDate, `${String(one)}-${pad(month)}-${pad(dayOfMonth)}`) ?? 0)
    .find((week) => week >= 1 && week <= weeks);
};

/**
 * The week of a quarter in which a day lies. A day without a year is that of the quarter; one that could be read both ways is
 * the one of the quarter, and none where both are.
 */
export const weekOfDay = (calendar: WeekCalendar, written: WrittenDay): number | undefined => {
  const asRead = weekIn(calendar, written);
  if (!written.isAmbiguous) return asRead;
  const turned = weekIn(calendar, { ...written, day: written.month, month: written.day });
  return asRead === undefined ? turned : turned === undefined || turned === asRead ? asRead : undefined;
};

/** The week of a quarter that is the calendar week of that number, as `KW 14` counts them. */
export const weekOfCalendarWeek = (
  { startDate, weeks }: WeekCalendar,
  number: number,
): number | undefined => {
  const first = parseISO(startDate);
  for (let week = 1; week <= weeks; week += 1)
    if (getISOWeek(addDays(first, (week - 1) * DAYS_A_WEEK)) === number) return week;
  return undefined;
};
