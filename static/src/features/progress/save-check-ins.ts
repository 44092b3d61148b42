import { checkInsOf } from '#domain/entities/agreement/check-in/check-ins-of';
import type { CheckIn, CheckIns } from '#domain/entities/agreement/check-in/check-in';
import type { BatchPart } from '#domain/quarter/command';

/** A value to be saved, read from what was typed. */
export type SeenValue = Pick<CheckIn, 'metricId' | 'day' | 'value' | 'note'>;

/** A second value of one day mends the first; who said what before stays in the history. */
const commandOf = (quarter: CheckIns, { metricId, day, value, note }: SeenValue): BatchPart => {
  const told = checkInsOf(quarter, metricId).findLast((one) => one.day === day);
  if (told === undefined) return { kind: 'checkIn.add', values: { metricId, day, value, note } };
  // Without a new note the old one stays.
  const noted = note === '' ? {} : { note };
  return {
    kind: 'checkIn.edit',
    target: told.id,
    changes: { value, ...noted },
    was: { value: told.value, ...(note === '' ? {} : { note: told.note }) },
  };
};

/** What saves some values as one entry. */
export const saveCheckIns = (quarter: CheckIns, seen: readonly SeenValue[]) =>
  ({ kind: 'batch', commands: seen.map((one) => commandOf(quarter, one)) }) as const;
