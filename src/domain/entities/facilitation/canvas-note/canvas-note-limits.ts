import { idLimit, MAX_LINE, rankLimit, type LimitsOf } from '../../../kernel/limit';
import type { CanvasNote } from './canvas-note';

export const canvasNoteLimits = {
  area: null,
  aspect: null,
  kind: null,
  evidence: null,
  text: { label: 'note', chars: MAX_LINE },
  clusterId: idLimit('group'),
  rank: rankLimit,
  by: idLimit('member whose it is'),
} as const satisfies LimitsOf<CanvasNote, 'id'>;

/** Eight people write a few dozen; what is beyond that nobody reads in half an hour. */
export const MOST_CANVAS_NOTES = 500;
