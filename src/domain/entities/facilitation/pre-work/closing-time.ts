import { refuse, type Refusal } from '../../../kernel/refusal';
import { ok, type Result } from '../../../kernel/result';
import { LEAST_PRE_WORK_MS, MOST_PRE_WORK_MS } from './pre-work-limits';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

/**
 * When pre-work closes, as it is kept; or why it cannot be then.
 *
 * @param at ISO instant of the server
 */
export const closingTime = (closesAt: string, at: string): Result<string, Refusal> => {
  const [wanted, now] = [INSTANT.test(closesAt) ? Date.parse(closesAt) : Number.NaN, Date.parse(at)];
  if (Number.isNaN(wanted)) {
    return refuse('NOT_AN_INSTANT', 'Choose a day and a time at which pre-work closes.', {
      parameters: { field: 'closesAt' },
    });
  }
  if (wanted < now + LEAST_PRE_WORK_MS) {
    return refuse('TOO_SOON', 'Pre-work closes in five minutes at the earliest. Choose a later time.', {
      rule: 'G-9',
      parameters: { field: 'closesAt' },
    });
  }
  if (wanted > now + MOST_PRE_WORK_MS) {
    return refuse('TOO_LATE', 'Pre-work is open for three weeks at most. Choose an earlier time.', {
      rule: 'G-9',
      parameters: { field: 'closesAt' },
    });
  }
  return ok(new Date(wanted).toISOString());
};
