import type { Marker, Markers } from './marker';

/** The flag of a card: what is marked as a risk about it and not settled (S4-5); undefined: it has none. */
export const openRisk = ({ markers }: Markers, card: string): Marker | undefined =>
  markers.find(({ milestoneId, kind, state }) => milestoneId === card && kind === 'risk' && state === 'open');
