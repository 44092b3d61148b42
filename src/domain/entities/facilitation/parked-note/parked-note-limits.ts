import { idLimit, MAX_LINE, rankLimit, type LimitsOf } from '../../../kernel/limit';
import type { ParkedNote } from './parked-note';

export const parkedNoteLimits = {
  text: { label: 'note', chars: MAX_LINE },
  sessionId: null,
  rank: rankLimit,
  by: idLimit('member whose it is'),
} as const satisfies LimitsOf<ParkedNote, 'id'>;

export const MOST_PARKED_NOTES = 500;
