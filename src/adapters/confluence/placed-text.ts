import { plannedWeeks } from '#domain/kernel/planned-weeks';
import type { DraftCard } from '#domain/views/draft/draft-view';

/** "Week 3", "Weeks 3–5" or "Not placed". */
export const placedText = ({ startWeek, endWeek }: Pick<DraftCard, 'startWeek' | 'endWeek'>): string =>
  plannedWeeks(startWeek, endWeek) || 'Not placed';
