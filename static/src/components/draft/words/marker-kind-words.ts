import type { MarkerKind } from '#domain/entities/plan/marker/marker';

/** What markers beside the draft are called, and what is said of one. */
export const markerKindWords = {
  kinds: {
    spike: 'Spike needed',
    research: 'Research',
    alignment: 'Alignment',
    'external-unlock': 'External unlock',
    'deep-learning': 'Deep learning',
    risk: 'Risk',
    constraint: 'Constraint',
    'parallel-work': 'Parallel work',
  } satisfies Record<MarkerKind, string>,
  row: 'Markers',
  line: 'Markers over the weeks',
  done: 'done',
  open: 'open',
  owned: (owner: string): string => `${owner} sees to it`,
};
