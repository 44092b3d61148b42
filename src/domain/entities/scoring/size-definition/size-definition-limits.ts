import { MAX_LINE, type LimitsOf } from '../../../kernel/limit';
import type { SizeDefinition } from './size-definition';

export const sizeDefinitionLimits = {
  meaning: { label: 'meaning', chars: 1_000 },
  examples: { label: 'examples', items: 20, each: MAX_LINE },
  changedAt: { label: 'time of the change', chars: 40 },
} as const satisfies LimitsOf<SizeDefinition, 'id'>;
