import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

export const MARKER_KINDS = [
  'spike',
  'research',
  'alignment',
  'external-unlock',
  'deep-learning',
  'risk',
  'constraint',
  'parallel-work',
] as const;

/** What a place in the draft needs, or is in danger of (S4-7). */
export type MarkerKind = (typeof MARKER_KINDS)[number];

/** A note beside the weeks: what is needed there so that the draft can hold, and by whom. */
export interface Marker {
  readonly id: string;
  readonly kind: MarkerKind;
  /** Both included; both null: no week of its own. */
  readonly startWeek: number | null;
  readonly endWeek: number | null;
  /** The card that it is about; null: none alone. */
  readonly milestoneId: string | null;
  readonly text: string;
  /** Who sees to it, as the team calls them. */
  readonly owner: string;
  readonly state: 'open' | 'done';
  readonly by?: string;
}

/** The part of a quarter that holds them. */
export interface Markers {
  readonly markers: readonly Marker[];
}

const weekOf = ({ startWeek }: Marker): number => startWeek ?? Number.MAX_SAFE_INTEGER;

export const markerCollection: EntityCollection<'marker', Marker, 'markers'> = {
  entity: 'marker',
  list: 'markers',
  order: byId,
  isRanked: false,
};

/** As they lie in the quarter; those without a week last. */
export const inWeekOrder = (markers: readonly Marker[]): readonly Marker[] =>
  markers.toSorted((a, b) => weekOf(a) - weekOf(b) || byId(a, b));

/** What a person may set of one. */
export type MarkerFields = Omit<Marker, 'id' | 'by'>;
