import type { Milestone } from './milestone';
import type { Hypotheses, Hypothesis } from '../../agreement/hypothesis/hypothesis';
import type { KeyResult, KeyResults } from '../../agreement/key-result/key-result';
import type { Objective, Objectives } from '../../agreement/objective/objective';
import { findById } from '../../../kernel/collection';

const found = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): readonly T[] =>
  ids.flatMap((id) => findById(all, id) ?? []);

/** The hypotheses that a milestone tests. */
export const hypothesesOfMilestone = (
  quarter: Hypotheses,
  { hypothesisIds }: Milestone,
): readonly Hypothesis[] => found(quarter.hypotheses, hypothesisIds);

/** The key results that a milestone names; where it names none, those that its hypotheses cover. */
export const keyResultsOfMilestone = (
  quarter: Hypotheses & KeyResults,
  milestone: Milestone,
): readonly KeyResult[] => {
  if (milestone.keyResultIds.length > 0) return found(quarter.keyResults, milestone.keyResultIds);
  const covered = hypothesesOfMilestone(quarter, milestone).flatMap(({ keyResultIds }) => keyResultIds);
  return found(quarter.keyResults, [...new Set(covered)]);
};

/** The objective that a milestone names; where it names none, that of its first key result or hypothesis. */
export const objectiveOfMilestone = (
  quarter: Hypotheses & KeyResults & Objectives,
  milestone: Milestone,
): Objective | undefined => {
  const [keyResult] = found(quarter.keyResults, milestone.keyResultIds);
  const [hypothesis] = hypothesesOfMilestone(quarter, milestone);
  const id = milestone.objectiveId ?? keyResult?.objectiveId ?? hypothesis?.objectiveId;
  return id == null ? undefined : findById(quarter.objectives, id);
};

/** Whether a card still counts: what was set aside as noise or dropped asks for nothing. */
export const isOnTheBoard = ({ status }: Pick<Milestone, 'status'>): boolean =>
  status !== 'noise' && status !== 'dropped';

const WENT_ON: ReadonlySet<Milestone['status']> = new Set(['shortlisted', 'scored', 'planned', 'done']);

/** Whether the team goes on with a card after #2. */
export const hasGoneOn = ({ status }: Pick<Milestone, 'status'>): boolean => WENT_ON.has(status);
