import type { Day } from '../../../kernel/day';
import { daysAround } from '../../../kernel/days-around';
import type { FieldRule, Weeks } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import { shiftDay } from '../../../kernel/shift-day';

interface Span extends Weeks {
  readonly settings: Weeks['settings'] & { readonly startDate: Day };
}

/** A day on which a quarter is asked about: one of its own, or within four weeks of them. */
export const dayOfQuarter: FieldRule<Day, Span> = (value, { settings }) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || shiftDay(value, 0) === null) {
    return refuse('NOT_A_DAY', 'A day is written as year-month-day: 2027-01-21.', {
      parameters: { field: 'day' },
    });
  }
  const { first, last } = daysAround(settings) ?? { first: '', last: '' };
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
