import { hasHypothesis, milestonesOfHypothesis, milestonesOfKeyResult } from '../findings/milestone-findings';
import { hypothesesOfKeyResult } from '../findings/objective-findings';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import type { CompanyObjective } from '../../entities/agreement/company-objective/company-objective';
import type { Hypothesis } from '../../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../../entities/agreement/key-result/key-result';
import type { Objective } from '../../entities/agreement/objective/objective';
import { keyResultsOf } from '../../entities/agreement/key-result/key-results-of';
import { hypothesesOf } from '../../entities/agreement/hypothesis/hypotheses-of';
import type { Quarter } from '../../quarter/quarter';
import { findById, groupedBy } from '../../kernel/collection';
import { companyObjectiveCode, hypothesisCode, keyResultCode, objectiveCode } from './codes';
import { isOnTheBoard, objectiveOfMilestone } from '../../entities/milestones/milestone/lineage';

export interface ThreadHypothesis {
  readonly code: string;
  readonly hypothesis: Hypothesis;
  readonly milestones: readonly Milestone[];
}

export interface ThreadKeyResult {
  readonly code: string;
  readonly keyResult: KeyResult;
  readonly hypotheses: readonly ThreadHypothesis[];
  /** Cards that name the key result and none of its hypotheses. */
  readonly milestones: readonly Milestone[];
}

export interface ThreadObjective {
  readonly code: string;
  readonly objective: Objective;
  readonly keyResults: readonly ThreadKeyResult[];
  /** Hypotheses that cover no key result. */
  readonly hypotheses: readonly ThreadHypothesis[];
  /** Cards of the objective that hang on none of its key results and hypotheses. */
  readonly milestones: readonly Milestone[];
}

export interface ThreadCompanyObjective {
  readonly code: string;
  readonly companyObjective: CompanyObjective;
  /** Those that name it first; an objective that serves several stands once. */
  readonly objectives: readonly ThreadObjective[];
}

/** How many things there are at a level of the thread, and how many of them have nothing where the thread goes on. */
export interface ThreadLevel {
  readonly count: number;
  readonly gaps: number;
}

/** The thread from what the company wants to the cards of the quarter, with what hangs loose at each level. */
export interface GoldenThread {
  readonly companyObjectives: readonly ThreadCompanyObjective[];
  /** Objectives that name no company objective; those that serve the vision are among them. */
  readonly unlinkedObjectives: readonly ThreadObjective[];
  /** Hypotheses without an objective. */
  readonly looseHypotheses: readonly ThreadHypothesis[];
  /** Cards without an objective. */
  readonly looseMilestones: readonly Milestone[];
  readonly levels: {
    /** Gap: no objective serves it. */
    readonly companyObjectives: ThreadLevel;
    /** Gap: serves neither the company nor the vision. */
    readonly objectives: ThreadLevel;
    /** Gap: no hypothesis. */
    readonly keyResults: ThreadLevel;
    /** Gap: no milestone. */
    readonly hypotheses: ThreadLevel;
    /** Gap: no hypothesis, for enablers neither at the milestones that they unlock. */
    readonly milestones: ThreadLevel;
  };
}

const threadHypothesis = (quarter: Quarter, hypothesis: Hypothesis): ThreadHypothesis => ({
  code: hypothesisCode(quarter, hypothesis),
  hypothesis,
  milestones: milestonesOfHypothesis(quarter, hypothesis.id),
});

const threadKeyResult = (quarter: Quarter, keyResult: KeyResult): ThreadKeyResult => {
  const hypotheses = hypothesesOfKeyResult(quarter, keyResult.id);
  const ids = new Set(hypotheses.map(({ id }) => id));
  return {
    code: keyResultCode(keyResult),
    keyResult,
    hypotheses: hypotheses.map((hypothesis) => threadHypothesis(quarter, hypothesis)),
    milestones: milestonesOfKeyResult(quarter, keyResult.id).filter(
      ({ hypothesisIds }) => !hypothesisIds.some((id) => ids.has(id)),
    ),
  };
};

const threadObjective = (
  quarter: Quarter,
  objective: Objective,
  milestones: readonly Milestone[],
): ThreadObjective => {
  const keyResults = keyResultsOf(quarter, objective.id);
  const hypotheses = hypothesesOf(quarter, objective.id);
  const hung = new Set([...keyResults, ...hypotheses].map(({ id }) => id));
  return {
    code: objectiveCode(quarter, objective.id),
    objective,
    keyResults: keyResults.map((keyResult) => threadKeyResult(quarter, keyResult)),
    hypotheses: hypotheses
      .filter(({ keyResultIds }) => keyResultIds.length === 0)
      .map((hypothesis) => threadHypothesis(quarter, hypothesis)),
    milestones: milestones.filter(
      ({ keyResultIds, hypothesisIds }) => ![...keyResultIds, ...hypothesisIds].some((id) => hung.has(id)),
    ),
  };
};

const levelsOf = (quarter: Quarter, milestones: readonly Milestone[]): GoldenThread['levels'] => {
  const level = <T>(all: readonly T[], isGap: (one: T) => boolean): ThreadLevel => ({
    count: all.length,
    gaps: all.filter(isGap).length,
  });
  const served = new Set(quarter.objectives.flatMap(({ companyObjectiveIds }) => companyObjectiveIds));
  return {
    companyObjectives: level(quarter.companyObjectives, ({ id }) => !served.has(id)),
    objectives: level(
      quarter.objectives,
      ({ companyObjectiveIds, servesVision }) =>
        companyObjectiveIds.length === 0 && !(servesVision && quarter.visions.length > 0),
    ),
    keyResults: level(quarter.keyResults, ({ id }) => hypothesesOfKeyResult(quarter, id).length === 0),
    hypotheses: level(quarter.hypotheses, ({ id }) => milestonesOfHypothesis(quarter, id).length === 0),
    milestones: level(milestones, (milestone) => !hasHypothesis(quarter, milestone)),
  };
};

/** The golden thread of a quarter (G-23): every objective, hypothesis and card stands in it. */
export const goldenThread = (quarter: Quarter): GoldenThread => {
  const milestones = quarter.milestones.filter(isOnTheBoard);
  const byObjective = groupedBy(milestones, (milestone) => [
    objectiveOfMilestone(quarter, milestone)?.id ?? '',
  ]);
  const objectives = quarter.objectives.map((objective) =>
    threadObjective(quarter, objective, byObjective.get(objective.id) ?? []),
  );
  const firstOf = ({ objective }: ThreadObjective) =>
    objective.companyObjectiveIds.find((id) => findById(quarter.companyObjectives, id) !== undefined);
  return {
    companyObjectives: quarter.companyObjectives.map((companyObjective) => ({
      code: companyObjectiveCode(quarter, companyObjective),
      companyObjective,
      objectives: objectives.filter((objective) => firstOf(objective) === companyObjective.id),
    })),
    unlinkedObjectives: objectives.filter((objective) => firstOf(objective) === undefined),
    looseHypotheses: quarter.hypotheses
      .filter(({ objectiveId }) => objectiveId === null)
      .map((hypothesis) => threadHypothesis(quarter, hypothesis)),
    looseMilestones: byObjective.get('') ?? [],
    levels: levelsOf(quarter, milestones),
  };
};
