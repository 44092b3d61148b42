import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Day } from '../../../kernel/day';
import type { FieldRule, Weeks } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';

interface Span extends Weeks {
  readonly settings: Weeks['settings'] & { readonly startDate: Day };
}

/** A first value is often older than the quarter, and a last one comes in after it. */
const MARGIN_DAYS = 28;

const shifted = (day: Date, days: number): Day => formatISO(addDays(day, days), { representation: 'date' });

/** A day on which a quarter is asked about: one of its own, or within four weeks of them. */
export const dayOfQuarter: FieldRule<Day, Span> = (value, { settings }) => {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isValid(parseISO(value));
  if (!isDay) {
    return refuse('NOT_A_DAY', 'A day is written as year-month-day: 2027-01-21.', {
      parameters: { field: 'day' },
    });
  }
  const start = parseISO(settings.startDate);
  const [first, last] = [shifted(start, -MARGIN_DAYS), shifted(start, settings.weeks * 7 - 1 + MARGIN_DAYS)];
  return value < first || value > last
    ? refuse(
        'OTHER_QUARTER',
        `The day is one from ${first} to ${last}. ${value} belongs to another quarter.`,
        {
          parameters: { field: 'day', first, last, day: value },
        },
      )
    : ok(value);
};
