import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { hasId } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';

/** A card without weeks, and the votes that it got. */
export interface CardToPlace {
  readonly card: Milestone;
  readonly votes: number;
}

/** Cards that have no weeks yet and are not put off, those with most votes first, then as they stand. */
export const cardsToPlace = (quarter: Quarter): readonly CardToPlace[] => {
  const round = quarter.voteRounds.findLast(
    ({ subjectKind, state }) => subjectKind === 'milestone' && state === 'revealed',
  );
  const votesOf = ({ id }: Milestone): number => round?.results.find((one) => one.id === id)?.votes ?? 0;
  return quarter.milestones
    .filter(
      (card) =>
        isOnTheBoard(card) &&
        card.status !== 'parked' &&
        card.status !== 'done' &&
        !hasId(quarter.placements, card.id),
    )
    .map((card) => ({ card, votes: votesOf(card) }))
    .toSorted((a, b) => b.votes - a.votes);
};
