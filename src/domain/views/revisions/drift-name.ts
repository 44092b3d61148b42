import type { DriftKind } from './drift-entries';

/** What was done to a card of a draft that was agreed on (S4-22). */
export const DRIFT_NAMES: Readonly<Record<DriftKind, string>> = {
  moved: 'Moved',
  added: 'Added',
  parked: 'Parked',
  scored: 'Scored',
};
