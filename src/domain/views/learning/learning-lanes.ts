import { firstBuildWeek } from '../../entities/milestones/milestone/first-build-week';
import { isLearning } from '../../entities/milestones/milestone/is-learning';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import type { Hypothesis } from '../../entities/agreement/hypothesis/hypothesis';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { keyResultCode, objectiveCode } from '../thread/codes';

/** A card with weeks in the lane of a hypothesis. */
export interface LearningCard {
  readonly id: string;
  readonly startWeek: number;
  readonly endWeek: number;
}

/** What is decided once something was found out, and by when. */
export interface LearningDecision {
  readonly cardId: string;
  /** What the card asks. */
  readonly title: string;
  /** The week by which it answers. */
  readonly week: number;
  readonly isDone: boolean;
  /** What came of it, as far as it is written down. */
  readonly decision: string;
  /** The work that builds on it and starts before the answer; null: none. */
  readonly tooLate: { readonly title: string; readonly startWeek: number } | null;
}

/** One hypothesis with what tests it, and what waits for the answer. */
export interface LearningLane {
  readonly hypothesisId: string;
  /** "O2 · KR1, KR3"; empty: it belongs to nothing yet. */
  readonly code: string;
  readonly text: string;
  readonly status: Hypothesis['status'];
  /** Spikes and signal tests, as they begin. */
  readonly learning: readonly LearningCard[];
  /** Other work of the same hypothesis. */
  readonly work: readonly LearningCard[];
  /** The week at whose end the answer is there; null: nothing with weeks answers it. */
  readonly answerBy: number | null;
  /** Weeks in which something is built before the answer; null: none. */
  readonly builtBefore: { readonly from: number; readonly to: number } | null;
  readonly decisions: readonly LearningDecision[];
}

interface Planned {
  readonly card: Milestone;
  readonly startWeek: number;
  readonly endWeek: number;
}

/** The week in which a card answers: the one that its team wrote down, else its last. */
const answerOf = ({ card, endWeek }: Planned): number => card.decideByWeek ?? endWeek;

const isKnown = ({ card }: Planned): boolean => card.status === 'done' || card.result !== null;

const byStart = (a: Planned, b: Planned): number =>
  a.startWeek - b.startWeek || a.endWeek - b.endWeek || (a.card.id < b.card.id ? -1 : 1);

const weeksOf = ({ card, startWeek, endWeek }: Planned): LearningCard => ({
  id: card.id,
  startWeek,
  endWeek,
});

const laneOf = (
  quarter: Quarter,
  { id, objectiveId, keyResultIds, text, status }: Hypothesis,
  planned: readonly Planned[],
): LearningLane => {
  const own = planned.filter(({ card }) => card.hypothesisIds.includes(id)).toSorted(byStart);
  const learning = own.filter(({ card }) => isLearning(card.type));
  const work = own.filter(({ card }) => !isLearning(card.type));
  // What is known already, and what was fixed in writing, say more than the last week of a bar.
  const fixed = learning.filter(({ card }) => card.decideByWeek !== null);
  const asked = fixed.length === 0 ? learning : fixed;
  const answerBy = asked.length === 0 ? null : Math.max(...asked.map(answerOf));
  const epic = work.find(({ card }) => card.type === 'epic' && card.status !== 'done');
  const isAnswered = status !== 'open';
  const open = isAnswered ? [] : learning.filter((one) => !isKnown(one));
  const isTooLate = (one: Planned): boolean =>
    epic !== undefined && epic.startWeek < firstBuildWeek(one.card, one);
  const buildFrom = Math.max(0, ...open.map((one) => firstBuildWeek(one.card, one)));
  const builtBefore =
    epic === undefined || epic.startWeek >= buildFrom ? null : { from: epic.startWeek, to: buildFrom - 1 };
  const keyResults = keyResultIds.flatMap((one) => findById(quarter.keyResults, one) ?? []);
  return {
    hypothesisId: id,
    code: [
      ...(objectiveId === null ? [] : [objectiveCode(quarter, objectiveId)]),
      ...(keyResults.length === 0 ? [] : [keyResults.map(keyResultCode).join(', ')]),
    ].join(' · '),
    text,
    status,
    learning: learning.map(weeksOf),
    work: work.map(weeksOf),
    answerBy,
    builtBefore,
    decisions: learning.map((one) => {
      const { card } = one;
      const week = answerOf(one);
      return {
        cardId: card.id,
        title: card.title,
        week,
        isDone: isKnown(one),
        decision: card.result?.decision ?? '',
        tooLate:
          epic !== undefined && open.includes(one) && isTooLate(one)
            ? { title: epic.card.title, startWeek: epic.startWeek }
            : null,
      };
    }),
  };
};

/**
 * The hypotheses of a draft with the spikes and signal tests that answer them, in the order in which the answers come;
 * those that nothing tests come last (S4-14).
 */
export const learningLanes = (quarter: Quarter): readonly LearningLane[] => {
  const planned = quarter.milestones.flatMap((card): readonly Planned[] => {
    const weeks = findById(quarter.placements, card.id);
    return weeks === undefined || !isOnTheBoard(card)
      ? []
      : [{ card, startWeek: weeks.startWeek, endWeek: weeks.endWeek }];
  });
  const objectives = quarter.objectives.filter(
    ({ status, slot }) => status !== 'dropped' && slot === 'current',
  );
  const first = ({ learning }: LearningLane): number => learning[0]?.startWeek ?? Number.POSITIVE_INFINITY;
  return quarter.hypotheses
    .filter(({ objectiveId }) => objectiveId === null || findById(objectives, objectiveId) !== undefined)
    .map((hypothesis) => laneOf(quarter, hypothesis, planned))
    .toSorted(
      (a, b) =>
        (a.answerBy ?? Number.POSITIVE_INFINITY) - (b.answerBy ?? Number.POSITIVE_INFINITY) ||
        first(a) - first(b) ||
        0,
    );
};
