import { isOnTheBoard, objectiveOfMilestone } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import type { Objective } from '../../entities/agreement/objective/objective';
import type { AsideReason, SetAside } from '../../entities/plan/set-aside/set-aside';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { objectiveCode } from '../thread/codes';

/** A card above or below the line. */
export interface CutCard {
  readonly card: Milestone;
  /** Null: nobody has voted on cards yet. */
  readonly votes: number | null;
  /** `O2`; empty: of none. */
  readonly code: string;
  readonly weeks: { readonly startWeek: number; readonly endWeek: number } | null;
  /** What the team said about it; null: nothing yet. */
  readonly said: SetAside | null;
  /** What the quarter itself says while nobody said anything; null: nothing. */
  readonly guess: AsideReason | null;
}

/** What fits in the quarter, and what the team decided not to do (G-33). */
export interface CutLine {
  /** Cards with weeks: those with most votes first. */
  readonly above: readonly CutCard[];
  /** Cards without, whatever became of them; noise is none of them. */
  readonly below: readonly CutCard[];
  /** Objectives for a later quarter, or put off. */
  readonly later: readonly { readonly objective: Objective; readonly code: string }[];
}

/** What keeps a card out, from what is written of it. */
const guessOf = (quarter: Quarter, card: Milestone): AsideReason | null => {
  if (card.effort === null || card.businessValue === null || card.uxValue === null) return 'notScored';
  const waits = quarter.dependencies.some(
    ({ milestoneId, targetMilestoneId }) =>
      milestoneId === card.id &&
      targetMilestoneId !== null &&
      findById(quarter.milestones, targetMilestoneId)?.status !== 'done',
  );
  return waits ? 'waits' : null;
};

/** The line between what has weeks and what has none. */
export const cutLine = (quarter: Quarter): CutLine => {
  const round = quarter.voteRounds.findLast(
    ({ subjectKind, state }) => subjectKind === 'milestone' && state === 'revealed',
  );
  const votes = new Map(round?.results.map((one) => [one.id, one.votes]));
  const cards = quarter.milestones
    .filter((card) => isOnTheBoard(card) || card.status === 'dropped')
    .map((card): CutCard => {
      const weeks = card.status === 'dropped' ? undefined : findById(quarter.placements, card.id);
      const objective = objectiveOfMilestone(quarter, card);
      return {
        card,
        votes: round === undefined ? null : (votes.get(card.id) ?? 0),
        code: objective === undefined ? '' : objectiveCode(quarter, objective.id),
        weeks: weeks === undefined ? null : { startWeek: weeks.startWeek, endWeek: weeks.endWeek },
        said: findById(quarter.setAsides, card.id) ?? null,
        guess: guessOf(quarter, card),
      };
    })
    // As they stand among equals.
    .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  return {
    above: cards.filter(({ weeks }) => weeks !== null),
    below: cards.filter(({ weeks, card }) => weeks === null && card.status !== 'done'),
    later: quarter.objectives
      .filter(({ slot, status }) => status === 'deferred' || (slot === 'next' && status !== 'dropped'))
      .map((objective) => ({ objective, code: objectiveCode(quarter, objective.id) })),
  };
};
