import { idLimit, MAX_ID, MAX_NAME, type LimitsOf } from '../../../kernel/limit';
import type { Scenario } from './scenario';

/** As many as are taken over at once: a batch has no more parts. */
export const MOST_SCENARIO_MOVES = 100;

export const scenarioLimits = {
  name: { label: 'name', chars: MAX_NAME },
  base: null,
  moves: { label: 'moves', items: MOST_SCENARIO_MOVES, each: { card: MAX_ID } },
  by: idLimit('member who made it'),
} as const satisfies LimitsOf<Scenario, 'id'>;

/** How many of them a quarter holds. */
export const MOST_SCENARIOS = 20;
