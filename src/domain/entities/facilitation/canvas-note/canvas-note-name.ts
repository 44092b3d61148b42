import type { CanvasNote } from './canvas-note';

/** Where a note is known from (S0-8). */
export const EVIDENCE_NAMES: Readonly<Record<NonNullable<CanvasNote['evidence']>, string>> = {
  research: 'Research',
  analytics: 'Analytics',
  interview: 'Interview',
  retro: 'Retro',
  incident: 'Incident',
  other: 'Other',
};

/** What a note says of the platform (S0-2). */
export const ASPECT_NAMES: Readonly<Record<NonNullable<CanvasNote['aspect']>, string>> = {
  constraint: 'Holds us back',
  strength: 'Carries us',
};
