import { ownValue } from '../kernel/own-value';
import type { Change } from './change';
import type { Entry } from './entry';

interface Touched {
  readonly concept: Change['concept'];
  readonly id: string;
  readonly field?: string;
}

/** Who last touched a thing, as a name for a sentence. */
export const lastToTouch = (
  { concept, id, field }: Touched,
  since: readonly Entry[],
  names: Readonly<Record<string, string>>,
): string => {
  const isIt = (other: Change) =>
    other.concept === concept &&
    other.id === id &&
    (field === undefined || !('field' in other) || other.field === field);
  const by = since.findLast((entry) => entry.changes.some(isIt))?.by;
  return (by == null ? undefined : ownValue(names, by)) ?? 'somebody';
};
