import { hypothesesOfKeyResult } from '../findings/objective-findings';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import type { Hypothesis } from '../../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../../entities/agreement/key-result/key-result';
import type { Objective } from '../../entities/agreement/objective/objective';
import { keyResultsOf } from '../../entities/agreement/key-result/key-results-of';
import { hypothesesOf } from '../../entities/agreement/hypothesis/hypotheses-of';
import { taskRow } from '../../entities/publishing/row/row';
import type { Quarter } from '../../quarter/quarter';
import { hasId } from '../../kernel/collection';
import { keyResultCode, objectiveCode } from '../thread/codes';
import {
  isOnTheBoard,
  keyResultsOfMilestone,
  objectiveOfMilestone,
} from '../../entities/milestones/milestone/lineage';
import { type Outcome, outcomeOf } from './outcome';
import { type IssueNow, type Standing, standingOf, type Tally, tallyOf } from './output';

/** A card, where its issue stands, and the tasks of it that became issues of their own. */
export interface CardProgress {
  readonly milestone: Milestone;
  readonly standing: Standing;
  readonly tasks: readonly { readonly row: string; readonly text: string; readonly standing: Standing }[];
}

/**
 * Output and outcome of one level, side by side and never in one number: finished work proves nothing by itself.
 * Cards and tasks are counted apart, since a card of ten tasks is still one card.
 */
export interface LevelProgress {
  readonly cards: Tally;
  readonly tasks: Tally;
  readonly outcome: Outcome;
}

export interface KeyResultProgress extends LevelProgress {
  readonly code: string;
  readonly keyResult: KeyResult;
  readonly hypotheses: readonly Hypothesis[];
  readonly work: readonly CardProgress[];
}

export interface ObjectiveProgress extends LevelProgress {
  readonly code: string;
  readonly objective: Objective;
  readonly keyResults: readonly KeyResultProgress[];
  /** Its hypotheses that cover no key result. */
  readonly hypotheses: readonly Hypothesis[];
  /** Its cards that serve none of its key results. */
  readonly work: readonly CardProgress[];
}

export interface QuarterProgress extends LevelProgress {
  /** Every card on the board, each once. */
  readonly all: readonly CardProgress[];
  readonly objectives: readonly ObjectiveProgress[];
  /** Cards without an objective. */
  readonly work: readonly CardProgress[];
}

const cardProgress = (
  quarter: Quarter,
  issues: ReadonlyMap<string, IssueNow>,
  milestone: Milestone,
): CardProgress => ({
  milestone,
  standing: standingOf(hasId(quarter.receipts, milestone.id), issues.get(milestone.id)),
  tasks: milestone.tasks
    .map(({ id, text }) => ({ row: taskRow(milestone.id, id), text }))
    .filter(({ row }) => hasId(quarter.receipts, row))
    .map(({ row, text }) => ({ row, text, standing: standingOf(true, issues.get(row)) })),
});

const levelOf = (
  work: readonly CardProgress[],
  hypotheses: readonly Hypothesis[],
  keyResults: readonly KeyResult[],
): LevelProgress => ({
  cards: tallyOf(work.map(({ standing }) => standing)),
  tasks: tallyOf(work.flatMap(({ tasks }) => tasks.map(({ standing }) => standing))),
  outcome: outcomeOf(
    hypotheses,
    work.map(({ milestone }) => milestone),
    keyResults,
  ),
});

/**
 * How far the work of a quarter is, from the cards up. What was set aside as noise or dropped does not count. A card
 * under several key results stands in each of them, and counts once in the objective and once in the quarter; one that
 * names an objective and a key result of another counts in both objectives, and once in the quarter.
 *
 * @param issues what is known of the issues, by row, as the viewer may see them
 */
export const quarterProgress = (quarter: Quarter, issues: ReadonlyMap<string, IssueNow>): QuarterProgress => {
  const all = quarter.milestones
    .filter(isOnTheBoard)
    .map((milestone) => cardProgress(quarter, issues, milestone));
  const threads = all.map((card) => {
    const keyResults = keyResultsOfMilestone(quarter, card.milestone);
    const objective = objectiveOfMilestone(quarter, card.milestone)?.id;
    return {
      card,
      keyResults: new Set(keyResults.map(({ id }) => id)),
      objectives: new Set([
        ...keyResults.map(({ objectiveId }) => objectiveId),
        ...(objective === undefined ? [] : [objective]),
      ]),
    };
  });
  const objectives = quarter.objectives.map((objective): ObjectiveProgress => {
    const own = threads.filter((thread) => thread.objectives.has(objective.id));
    const ownKeyResults = keyResultsOf(quarter, objective.id);
    const ownHypotheses = hypothesesOf(quarter, objective.id);
    return {
      code: objectiveCode(quarter, objective.id),
      objective,
      keyResults: ownKeyResults.map((keyResult) => {
        const work = own.filter(({ keyResults }) => keyResults.has(keyResult.id)).map(({ card }) => card);
        const hypotheses = hypothesesOfKeyResult(quarter, keyResult.id);
        return {
          code: keyResultCode(keyResult),
          keyResult,
          hypotheses,
          work,
          ...levelOf(work, hypotheses, [keyResult]),
        };
      }),
      hypotheses: ownHypotheses.filter(({ keyResultIds }) => keyResultIds.length === 0),
      work: own
        .filter(({ keyResults }) => !ownKeyResults.some(({ id }) => keyResults.has(id)))
        .map(({ card }) => card),
      ...levelOf(
        own.map(({ card }) => card),
        ownHypotheses,
        ownKeyResults,
      ),
    };
  });
  return {
    all,
    objectives,
    work: threads.filter((thread) => thread.objectives.size === 0).map(({ card }) => card),
    ...levelOf(all, quarter.hypotheses, quarter.keyResults),
  };
};
