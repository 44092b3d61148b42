import type { Objective } from '../../entities/agreement/objective/objective';
import { isOnTheBoard, objectiveOfMilestone } from '../../entities/milestones/milestone/lineage';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { objectiveCode } from '../thread/codes';
import { isGoneOnWith } from './hypothesis-groups';
import { lastVotes } from './shortlist';

/** A card that may be one of three. */
export interface CardToPick {
  readonly id: string;
  readonly title: string;
  /** What it got in the last vote on cards; null: it was not in it. */
  readonly votes: number | null;
}

/** "If only these three shipped, would the objective still move?", for one objective (S2-13). */
export interface OnlyThree {
  readonly objective: Objective;
  readonly code: string;
  /** Its cards on the board, those with most votes first. */
  readonly cards: readonly CardToPick[];
  /** Those of them that were picked. */
  readonly picked: readonly string[];
}

/** Each objective that the team goes on with and that has cards; the others have nothing to pick from. */
export const onlyThree = (quarter: Quarter): readonly OnlyThree[] => {
  const votes = lastVotes(quarter);
  const board = quarter.milestones.filter(isOnTheBoard);
  return quarter.objectives.filter(isGoneOnWith).flatMap((objective) => {
    const cards = board
      .filter((card) => objectiveOfMilestone(quarter, card)?.id === objective.id)
      .map(({ id, title }) => ({ id, title, votes: votes.get(id) ?? null }))
      .toSorted((a, b) => (b.votes ?? -1) - (a.votes ?? -1));
    if (cards.length === 0) return [];
    const picked = cards.filter(({ id }) => objective.threeIds.includes(id)).map(({ id }) => id);
    return [{ objective, code: objectiveCode(quarter, objective.id), cards, picked }];
  });
};

/** What was answered for one objective: the titles of its cards that are still there; null: nothing was said. */
export const saidOfThree = (
  quarter: Quarter,
  { threeIds, threeAnswer, threeNote }: Objective,
): {
  readonly titles: readonly string[];
  readonly answer: 'yes' | 'no' | null;
  readonly note: string;
} | null =>
  threeAnswer === null && threeNote === ''
    ? null
    : {
        titles: threeIds.flatMap((id) => findById(quarter.milestones, id)?.title ?? []),
        answer: threeAnswer,
        note: threeNote,
      };
