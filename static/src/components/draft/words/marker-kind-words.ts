import type { MarkerKind } from '#domain/entities/plan/marker/marker';
import { MARKER_NAMES } from '#domain/entities/plan/marker/marker-name';

/** What markers beside the draft are called, and what is said of one. */
export const markerKindWords = {
  kinds: MARKER_NAMES,
  /** Of a card that a marker names. */
  named: (kind: MarkerKind): string => `Marker: ${MARKER_NAMES[kind]}`,
  row: 'Markers',
  line: 'Markers over the weeks',
  done: 'done',
  open: 'open',
  owned: (owner: string): string => `${owner} sees to it`,
};
