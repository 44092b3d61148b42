import type { LimitsOf } from '../../../kernel/limit';
import type { Absence } from './absence';

export const absenceLimits = {
  // Each is a number, and a quarter has no more weeks.
  weeks: { label: 'weeks', items: 14, each: 2 },
} as const satisfies LimitsOf<Absence, 'id'>;
