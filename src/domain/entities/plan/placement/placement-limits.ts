import { textLimit, type LimitsOf } from '../../../kernel/limit';
import type { Placement } from './placement';

export const placementLimits = {
  startWeek: null,
  endWeek: null,
  notes: textLimit('notes'),
} as const satisfies LimitsOf<Placement, 'id'>;
