import { MAX_BECAUSE } from '../../../kernel/because';
import { idLimit, type LimitsOf } from '../../../kernel/limit';
import type { RevisionNote } from './revision-note';

export const revisionNoteLimits = {
  revision: null,
  text: { label: 'reason', chars: MAX_BECAUSE },
  by: idLimit('member whose it is'),
} as const satisfies LimitsOf<RevisionNote, 'id'>;

/** How many of them a quarter holds. */
export const MOST_REVISION_NOTES = 2_000;
