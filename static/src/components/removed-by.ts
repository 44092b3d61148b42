import { ownValue } from '#domain/kernel/own-value';
import type { QuarterState } from '../sync/quarter-state';

/** Name of whoever removed a thing, as far as the page knows; undefined: somebody. */
export const removedBy = ({ entries, names }: QuarterState, target: string): string | undefined => {
  const by = entries.findLast(({ changes }) =>
    changes.some(({ kind, id }) => kind === 'removed' && id === target),
  )?.by;
  return by == null ? undefined : ownValue(names, by);
};
