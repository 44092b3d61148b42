import type { Quadrant } from './effort-payoff';

/** How the framework calls where effort and payoff meet (S3-10). */
export const QUADRANT_NAMES: Readonly<Record<Quadrant, string>> = {
  'low-hanging': 'Low-hanging fruit',
  'big-bet': 'Big bets',
  filler: 'Fillers',
  'money-pit': 'Money pits',
};
