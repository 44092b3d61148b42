import { MAX_NAME, type LimitsOf } from '../kernel/limit';
import type { QuarterSettings } from './quarter-settings';

/** How long the settings of a quarter may be. */
export const settingLimits = {
  label: { label: 'name of the quarter', chars: MAX_NAME },
  team: { label: 'name of the team', chars: MAX_NAME },
  projectId: { label: 'project', chars: 64 },
  startDate: { label: 'first day', chars: 10 },
  weeks: null,
  sprintWeeks: null,
  strategyState: null,
  objectiveSlots: null,
  joining: null,
  exportReleased: null,
  capacityModel: null,
  reserve: null,
  peoplePerSize: null,
  demo: null,
  archived: null,
} as const satisfies LimitsOf<QuarterSettings>;
