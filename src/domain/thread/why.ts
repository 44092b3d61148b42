import { dependenciesOf, dependentsOf } from '../milestones/dependency-graph';
import type { MilestoneResult, MilestoneType, Task, Value } from '../milestones/milestone';
import type { Objective } from '../objectives/objective';
import { hypothesesOf, keyResultsOf } from '../objectives/objective-rules';
import type { Quarter } from '../quarter/quarter';
import type { Effort } from '../scoring/effort';
import { findById } from '../shared/collection';
import { companyObjectiveCode, hypothesisCode, keyResultCode, objectiveCode } from './codes';
import { hypothesesOfMilestone, keyResultsOfMilestone, objectiveOfMilestone } from './thread-of';

/** One step of the golden thread, with its number for the lozenge: `O2`, `KR3`. */
export interface ThreadStep {
  readonly id: string;
  readonly code: string;
  readonly text: string;
}

export interface WhyDependency {
  /** `needs`: this card waits for it; `unlocks`: it waits for this card. */
  readonly direction: 'needs' | 'unlocks';
  readonly text: string;
  /** The other card, when it is one. */
  readonly milestoneId: string | null;
  /** Jira issue of the other card; its state is read as the viewer, who may not see it. */
  readonly issueId: string | null;
  readonly owner: string;
  readonly neededByWeek: number | null;
}

/** Why an issue exists: everything that context and panel show of a card. Nothing in it is secret before a reveal. */
export interface Why {
  readonly quarterId: string;
  readonly quarterLabel: string;
  readonly projectId: string;
  /** Revision that this was computed at. */
  readonly seq: number;
  readonly milestoneId: string;
  readonly title: string;
  readonly type: MilestoneType | 'objective' | null;
  readonly companyObjectives: readonly ThreadStep[];
  readonly objective: ThreadStep | null;
  readonly keyResults: readonly ThreadStep[];
  readonly hypotheses: readonly ThreadStep[];
  readonly effort: Effort | null;
  readonly businessValue: Value | null;
  readonly uxValue: Value | null;
  readonly startWeek: number | null;
  readonly endWeek: number | null;
  /** Weeks of the quarter, and the Monday of its first one, `YYYY-MM-DD`. */
  readonly weeks: number;
  readonly startDate: string;
  readonly dependencies: readonly WhyDependency[];
  readonly dependenciesText: string;
  readonly description: string;
  readonly skills: readonly string[];
  readonly tasks: readonly Task[];
  readonly timebox: string;
  readonly measure: string;
  readonly threshold: string;
  readonly decideByWeek: number | null;
  readonly result: MilestoneResult | null;
  readonly notes: string;
}

const companySteps = (quarter: Quarter, objective: Objective | undefined): readonly ThreadStep[] =>
  (objective?.companyObjectiveIds ?? []).flatMap((id) => {
    const company = findById(quarter.companyObjectives, id);
    return company === undefined
      ? []
      : [{ id, code: companyObjectiveCode(quarter, company), text: company.title }];
  });

const objectiveStep = (quarter: Quarter, objective: Objective | undefined): ThreadStep | null =>
  objective === undefined
    ? null
    : { id: objective.id, code: objectiveCode(quarter, objective.id), text: objective.title };

const dependencySteps = (quarter: Quarter, milestoneId: string): readonly WhyDependency[] => {
  const issueOf = (id: string | null) =>
    (id === null ? undefined : findById(quarter.receipts, id)?.issueId) ?? null;
  const needs = dependenciesOf(quarter, milestoneId).map((dependency): WhyDependency => ({
    direction: 'needs',
    text: findById(quarter.milestones, dependency.targetMilestoneId ?? '')?.title ?? dependency.text,
    milestoneId: dependency.targetMilestoneId,
    issueId: issueOf(dependency.targetMilestoneId),
    owner: dependency.owner,
    neededByWeek: dependency.neededByWeek,
  }));
  const unlocks = dependentsOf(quarter, milestoneId).map((dependency): WhyDependency => ({
    direction: 'unlocks',
    text: findById(quarter.milestones, dependency.milestoneId)?.title ?? dependency.text,
    milestoneId: dependency.milestoneId,
    issueId: issueOf(dependency.milestoneId),
    owner: '',
    neededByWeek: dependency.neededByWeek,
  }));
  return [...needs, ...unlocks];
};

const head = (quarter: Quarter, seq: number) => ({
  quarterId: quarter.id,
  quarterLabel: quarter.settings.label,
  projectId: quarter.settings.projectId,
  seq,
  weeks: quarter.settings.weeks,
  startDate: quarter.settings.startDate,
});

const whyObjective = (quarter: Quarter, objective: Objective, seq: number): Why => ({
  ...head(quarter, seq),
  milestoneId: objective.id,
  title: objective.title,
  type: 'objective',
  companyObjectives: companySteps(quarter, objective),
  objective: objectiveStep(quarter, objective),
  keyResults: keyResultsOf(quarter, objective.id).map((keyResult) => ({
    id: keyResult.id,
    code: keyResultCode(keyResult),
    text: keyResult.text,
  })),
  hypotheses: hypothesesOf(quarter, objective.id).map((hypothesis) => ({
    id: hypothesis.id,
    code: hypothesisCode(quarter, hypothesis),
    text: hypothesis.text,
  })),
  effort: null,
  businessValue: null,
  uxValue: null,
  startWeek: null,
  endWeek: null,
  dependencies: [],
  dependenciesText: '',
  description: objective.description,
  skills: [],
  tasks: [],
  timebox: '',
  measure: '',
  threshold: '',
  decideByWeek: null,
  result: null,
  notes: '',
});

/**
 * Why a card exists: the thread from a milestone or an objective up to the company. Undefined: no such card.
 *
 * @param seq revision of the quarter, told with the answer
 */
export const why = (quarter: Quarter, cardId: string, seq: number): Why | undefined => {
  const milestone = findById(quarter.milestones, cardId);
  if (milestone === undefined) {
    const objective = findById(quarter.objectives, cardId);
    return objective && whyObjective(quarter, objective, seq);
  }
  const objective = objectiveOfMilestone(quarter, milestone);
  const placement = findById(quarter.placements, milestone.id);
  return {
    ...head(quarter, seq),
    milestoneId: milestone.id,
    title: milestone.title,
    type: milestone.type,
    companyObjectives: companySteps(quarter, objective),
    objective: objectiveStep(quarter, objective),
    keyResults: keyResultsOfMilestone(quarter, milestone).map((keyResult) => ({
      id: keyResult.id,
      code: keyResultCode(keyResult),
      text: keyResult.text,
    })),
    hypotheses: hypothesesOfMilestone(quarter, milestone).map((hypothesis) => ({
      id: hypothesis.id,
      code: hypothesisCode(quarter, hypothesis),
      text: hypothesis.text,
    })),
    effort: milestone.effort,
    businessValue: milestone.businessValue,
    uxValue: milestone.uxValue,
    startWeek: placement?.startWeek ?? null,
    endWeek: placement?.endWeek ?? null,
    dependencies: dependencySteps(quarter, milestone.id),
    dependenciesText: milestone.dependenciesText,
    description: milestone.description,
    skills: milestone.skills,
    tasks: milestone.tasks,
    timebox: milestone.timebox,
    measure: milestone.measure,
    threshold: milestone.threshold,
    decideByWeek: milestone.decideByWeek,
    result: milestone.result,
    notes: placement === undefined || placement.notes === '' ? milestone.notes : placement.notes,
  };
};
