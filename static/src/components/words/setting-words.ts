import type { QuarterSettings, StrategyState } from '#domain/quarter/quarter-settings';
import { plural } from '../../ui/plural';

const strategy: Readonly<Record<StrategyState, string>> = {
  clear: 'Clear',
  unclear: 'Unclear',
  late: 'Late',
  missing: 'Missing',
};

const joining: Readonly<Record<QuarterSettings['joining'], string>> = {
  open: 'Whoever may browse the space',
  closed: 'Only those whom a facilitator invited',
};

/** What may be chosen for a quarter. */
export const settingWords = {
  strategy,
  joining,
  weeks: (count: number): string => plural(count, 'week', 'weeks'),
};
