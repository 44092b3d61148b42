import { idLimit, textLimit, type LimitsOf } from '../../../kernel/limit';
import type { Vision } from './vision';

export const visionLimits = {
  text: textLimit('vision'),
  doWhat: textLimit('part “we will”'),
  outcome: textLimit('part “in order to”'),
  forWhom: textLimit('part “for”'),
  by: idLimit('member who added it'),
} as const satisfies LimitsOf<Vision, 'id'>;
