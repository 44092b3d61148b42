import type { DraftCard } from '#domain/views/draft/draft-view';
import { scoreWords } from '../score-chip';
import { typeName } from '../type-mark';

/** "Week 3" or "Weeks 3–5"; "Not placed". */
export const plannedWords = ({ startWeek, endWeek }: Pick<DraftCard, 'startWeek' | 'endWeek'>): string => {
  if (startWeek === null || endWeek === null) return 'Not placed';
  return startWeek === endWeek
    ? `Week ${String(startWeek)}`
    : `Weeks ${String(startWeek)}–${String(endWeek)}`;
};

/** All that a bar shows, for those who hear it. */
export const cardWords = (card: DraftCard): string =>
  [
    card.title,
    typeName(card.type),
    plannedWords(card),
    scoreWords({ scale: 'effort', value: card.effort }),
    scoreWords({ scale: 'business', value: card.businessValue }),
    scoreWords({ scale: 'ux', value: card.uxValue }),
    ...(card.done ? ['Done'] : []),
  ].join(', ');
