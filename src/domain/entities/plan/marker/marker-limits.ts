import { idLimit, MAX_NAME, MAX_TITLE, type LimitsOf } from '../../../kernel/limit';
import type { Marker } from './marker';

export const markerLimits = {
  kind: null,
  startWeek: null,
  endWeek: null,
  milestoneId: idLimit('card'),
  text: { label: 'marker', chars: MAX_TITLE },
  owner: { label: 'owner', chars: MAX_NAME },
  state: null,
  by: idLimit('member whose it is'),
} as const satisfies LimitsOf<Marker, 'id'>;

/** How many of them a quarter holds, however they came. */
export const MOST_MARKERS = 500;
