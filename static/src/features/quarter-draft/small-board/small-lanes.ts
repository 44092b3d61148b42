import type { DraftCard, DraftPlan } from '#domain/views/draft/draft-view';
import { isPlaced } from '../../../components/draft/bar-room';
import type { SmallCard } from './place-cards';
import type { SmallLane } from './small-board';

/** What a view says of a card of its own. */
export type SmallLook = Omit<Partial<SmallCard>, 'id' | 'title' | 'type' | 'startWeek' | 'endWeek'>;

/** The lanes of a draft by objective, with the cards that have weeks. */
export const smallLanes = (
  { lanes }: Pick<DraftPlan, 'lanes'>,
  lookOf: (card: DraftCard) => SmallLook,
): readonly SmallLane[] =>
  lanes.map(({ objectiveId, code, title, cards }) => ({
    key: objectiveId ?? '',
    code,
    title,
    cards: cards.filter(isPlaced).map((card) => ({
      id: card.id,
      title: card.title,
      type: card.type,
      startWeek: card.startWeek,
      endWeek: card.endWeek,
      isDone: card.done,
      ...lookOf(card),
    })),
  }));
