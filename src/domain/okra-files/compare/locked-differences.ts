import type { Refusal } from '../../kernel/refusal';
import type { Asking } from '../../quarter/asking';
import { findRefused } from '../../quarter/find-refused';
import type { Quarter } from '../../quarter/quarter';
import type { Difference } from './difference';

/**
 * Which differences somebody could not take, and why, by their keys (G-35): one of them among what is taken refuses all of it, so
 * it is told before. What names a new thing that they could not make is among them.
 */
export const lockedDifferences = (
  quarter: Quarter,
  differences: readonly Difference[],
  asking: Asking,
): ReadonlyMap<string, Refusal> => {
  const locked = new Map<string, Refusal>();
  for (const { key, changes } of differences) {
    const refused = findRefused(quarter, changes, asking);
    if (refused !== undefined) locked.set(key, refused);
  }
  // As often as things hang on each other: a card on a hypothesis, on a key result, on an objective.
  for (let before = -1; before !== locked.size;) {
    before = locked.size;
    for (const { key, needs } of differences) {
      const missing = locked.has(key) ? undefined : needs.find((need) => locked.has(need));
      const why = missing === undefined ? undefined : locked.get(missing);
      if (why !== undefined) locked.set(key, why);
    }
  }
  return locked;
};
