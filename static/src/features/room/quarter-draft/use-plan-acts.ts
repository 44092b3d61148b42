import { useCallback } from 'react';
import type { DraftCard, DraftPlan } from '#domain/views/draft/draft-view';
import { useDecide } from '../../../components/use-decide';
import { draftRoomWords as words } from '../words/draft-room-words';

interface PlanActs {
  readonly place: (card: Pick<DraftCard, 'id' | 'title' | 'startWeek'>, from: number, to: number) => void;
  /** Both ends by so many weeks, within the quarter. */
  readonly shift: (card: DraftCard, by: number) => void;
  /** Off the draft, for another time. */
  readonly park: (card: Pick<DraftCard, 'id' | 'title' | 'startWeek'>) => void;
}

/** What is done with a card of the draft in the room, each taken back by one click. */
export const usePlanActs = ({ weeks }: Pick<DraftPlan, 'weeks'>): PlanActs => {
  const decide = useDecide();
  const place = useCallback<PlanActs['place']>(
    ({ id, title, startWeek }, from, to) => {
      decide(
        { kind: 'placement.place', milestone: id, startWeek: from, endWeek: to },
        { undo: startWeek === null ? words.proposed(title) : words.moved(title) },
      );
    },
    [decide],
  );
  return {
    place,
    shift: (card, by) => {
      if (card.startWeek === null || card.endWeek === null) return;
      if (card.startWeek + by < 1 || card.endWeek + by > weeks) return;
      place(card, card.startWeek + by, card.endWeek + by);
    },
    park: ({ id, title, startWeek }) => {
      decide(
        {
          kind: 'batch',
          commands: [
            ...(startWeek === null ? [] : [{ kind: 'placement.remove', milestone: id } as const]),
            { kind: 'milestone.edit', target: id, changes: { status: 'parked' } },
          ],
        },
        { undo: words.parked(title) },
      );
    },
  };
};
