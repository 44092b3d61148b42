import type { ScoreScale } from './score';

/** How the framework calls each scale (I7). */
export const SCALE_NAMES: Readonly<Record<ScoreScale, string>> = {
  effort: 'Effort',
  business: 'Business value',
  ux: 'UX value',
};
