import type { DraftCard } from '#domain/views/draft/draft-view';

/** "Week 3", "Weeks 3–5" or "Not placed". */
export const plannedWeeks = ({ startWeek, endWeek }: Pick<DraftCard, 'startWeek' | 'endWeek'>): string =>
  startWeek === null || endWeek === null
    ? 'Not placed'
    : startWeek === endWeek
      ? `Week ${String(startWeek)}`
      : `Weeks ${String(startWeek)}–${String(endWeek)}`;
