import { idLimit, textLimit, type LimitsOf } from '../../../kernel/limit';
import type { Placement } from './placement';

export const placementLimits = {
  startWeek: null,
  endWeek: null,
  notes: textLimit('notes'),
  proposedBy: idLimit('member who proposed it'),
  proposedAt: { label: 'time of the proposal', chars: 40 },
} as const satisfies LimitsOf<Placement, 'id'>;
