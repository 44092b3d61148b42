import { placeOf } from '../entities/facilitation/place/place';
import { refusal, type Refusal } from '../kernel/refusal';
import type { Means } from './asking';
import type { Change } from './change';
import type { Quarter } from './quarter';

/**
 * Why changes would take from under a team what it is working on: company objectives are read-only while #1 runs (I14,
 * S1-1), however they would be changed. One that was forgotten may still be written down while they are presented.
 */
export const findReadOnly = (
  quarter: Quarter,
  changes: readonly Change[],
  means: Means,
): Refusal | undefined => {
  const place = placeOf(quarter, 's1');
  if (place === undefined) return undefined;
  // What was just written down is taken back as any other.
  const allowed = place.activity === 's1.company' ? ['added', ...(means === 'undo' ? ['removed'] : [])] : [];
  const held = changes.some(({ concept, kind }) => concept === 'companyObjective' && !allowed.includes(kind));
  if (!held) return undefined;
  return refusal(
    'READ_ONLY',
    'Company objectives stay as they are while session #1 runs. Park what you would change, or let a facilitator finish the session first.',
    { rule: 'S1-1' },
  );
};
