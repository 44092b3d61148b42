import type { Refusal } from '../kernel/refusal';
import type { Asking } from './asking';
import type { Change } from './change';
import { findForbiddenChange } from './find-forbidden-change';
import { findReadOnly } from './find-read-only';
import type { Quarter } from './quarter';

/** Why these people may not make these changes at this moment, whatever comes of them; undefined: they may. */
export const findRefused = (
  quarter: Quarter,
  changes: readonly Change[],
  asking: Asking,
): Refusal | undefined =>
  findForbiddenChange(quarter, changes, asking) ?? findReadOnly(quarter, changes, asking);
