import type { Pace } from './metric-progress';

/** How a number stands against the time that is gone, as screens and documents call it. */
export const PACE_NAMES: Readonly<Record<Exclude<Pace, 'unknown'>, string>> = {
  reached: 'Target reached',
  onTheWay: 'On the way',
  behind: 'Behind',
  farBehind: 'Far behind',
};
