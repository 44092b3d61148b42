import type { MarkerKind } from './marker';

/** How the framework calls each kind of marker (S4-7). */
export const MARKER_NAMES: Readonly<Record<MarkerKind, string>> = {
  spike: 'Spike needed',
  research: 'Research',
  alignment: 'Alignment',
  'external-unlock': 'External unlock',
  'deep-learning': 'Deep learning',
  risk: 'Risk',
  constraint: 'Constraint',
  'parallel-work': 'Parallel work',
};
