import type { MilestoneType } from './milestone';

/** How the framework calls each type of milestone. */
export const TYPE_NAMES: Readonly<Record<MilestoneType, string>> = {
  epic: 'Epic',
  spike: 'Spike',
  enabler: 'Enabler',
  signal_test: 'Signal Test',
};
