import type { DraftCard } from '#domain/views/draft/draft-view';
import type { CardStanding } from './card-standing';
import { scoreWords } from '../score-chip';
import { typeName } from '../type-mark';
import { weekWords } from '../words/week-words';
import { draftWords } from './words/draft-words';
import { markerKindWords } from './words/marker-kind-words';

/** "Week 3" or "Weeks 3–5"; "Not placed". */
export const plannedText = ({ startWeek, endWeek }: Pick<DraftCard, 'startWeek' | 'endWeek'>): string =>
  startWeek === null || endWeek === null ? draftWords.notPlaced : weekWords.weeks(startWeek, endWeek);

/** All that a bar shows, for those who hear it. */
export const cardText = (card: DraftCard, { status, isDone, marks, markers }: CardStanding): string =>
  [
    card.title,
    typeName(card.type),
    plannedText(card),
    scoreWords({ scale: 'effort', value: card.effort, isUncertain: card.effortUncertain }),
    scoreWords({ scale: 'business', value: card.businessValue }),
    scoreWords({ scale: 'ux', value: card.uxValue }),
    ...(isDone ? [draftWords.done] : status === null ? [] : [status.statusName]),
    ...new Set(marks.map(({ brief }) => brief)),
    ...markers.map((kind) => markerKindWords.named(kind)),
  ].join(', ');
