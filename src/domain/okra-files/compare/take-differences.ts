import type { Change } from '../../quarter/change';
import type { TakenDifference } from '../../quarter/import-review';
import { failed, ok, type Result } from '../../kernel/result';
import type { Difference } from './difference';

/** Those of the keys, and of what they name that the quarter does not have. */
export const withNeeds = (
  differences: readonly Difference[],
  keys: ReadonlySet<string>,
): ReadonlySet<string> => {
  const byKey = new Map(differences.map((one) => [one.key, one]));
  const all = new Set(keys);
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop())
    for (const need of byKey.get(key)?.needs ?? [])
      if (!all.has(need)) {
        all.add(need);
        waiting.push(need);
      }
  return all;
};

/**
 * The changes of what somebody took, in the order in which they can happen. Failed: the keys of what is no more as it was shown
 * to them, of which nothing may be overwritten.
 */
export const takeDifferences = (
  differences: readonly Difference[],
  taken: readonly TakenDifference[],
): Result<readonly Change[], readonly string[]> => {
  const byKey = new Map(differences.map((one) => [one.key, one]));
  const overtaken = taken.filter(({ key, was }) => byKey.get(key)?.was !== was).map(({ key }) => key);
  if (overtaken.length > 0) return failed(overtaken);
  const keys = withNeeds(differences, new Set(taken.map(({ key }) => key)));
  return ok(differences.flatMap(({ key, changes }) => (keys.has(key) ? changes : [])));
};
