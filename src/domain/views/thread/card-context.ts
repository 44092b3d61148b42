import { dependenciesOf, dependentsOf } from '../../entities/milestones/dependency/dependency-graph';
import type {
  Milestone,
  MilestoneResult,
  MilestoneType,
  Task,
  Value,
} from '../../entities/milestones/milestone/milestone';
import type { Hypothesis } from '../../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../../entities/agreement/key-result/key-result';
import type { Objective } from '../../entities/agreement/objective/objective';
import { keyResultsOf } from '../../entities/agreement/key-result/key-results-of';
import { hypothesesOf } from '../../entities/agreement/hypothesis/hypotheses-of';
import type { Quarter } from '../../quarter/quarter';
import type { Effort } from '../../entities/milestones/milestone/effort';
import { findById, positionOf } from '../../kernel/collection';
import { findRow, type Row } from '../../entities/publishing/row/row';
import {
  companyObjectiveCode,
  hypothesisCode,
  hypothesisNumber,
  keyResultCode,
  objectiveCode,
} from './codes';
import { orderConflict, type OrderConflict } from './order-conflict';
import {
  hypothesesOfMilestone,
  keyResultsOfMilestone,
  objectiveOfMilestone,
} from '../../entities/milestones/milestone/lineage';

/** One step of the golden thread, with its code for the lozenge: `O2`, `KR3`. */
export interface ThreadStep {
  readonly id: string;
  readonly code: string;
  /** The number in the code, to be said behind a word; null where the code is a nickname. */
  readonly number: number | null;
  readonly text: string;
}

/** A hypothesis, with what the tests said of it so far. */
export interface HypothesisStep extends ThreadStep {
  readonly status: Hypothesis['status'];
}

/** The card that a task is a part of. */
export interface WholeCard {
  readonly id: string;
  readonly title: string;
  readonly type: MilestoneType | null;
  /** Jira issue of the card. */
  readonly issueId: string | null;
}

export interface ContextDependency {
  /** `needs`: this card waits for it; `unlocks`: it waits for this card. */
  readonly direction: 'needs' | 'unlocks';
  readonly text: string;
  /** The other card, when it is one. */
  readonly milestoneId: string | null;
  /** Jira issue of the other card; its state is read as the viewer, who may not see it. */
  readonly issueId: string | null;
  readonly owner: string;
  readonly neededByWeek: number | null;
  /** How the weeks of the two contradict each other; null: they do not. */
  readonly conflict: OrderConflict | null;
}

/** Why an issue exists: everything that context and panel show of a card. Nothing in it is secret before a reveal. */
export interface CardContext {
  readonly quarterId: string;
  readonly quarterLabel: string;
  readonly projectId: string;
  /** Revision that this was computed at. */
  readonly seq: number;
  /** Id of the milestone or objective; of a task, that of its milestone. */
  readonly milestoneId: string;
  readonly title: string;
  readonly type: MilestoneType | 'objective' | 'task' | null;
  /** Null unless this is a task. */
  readonly partOf: WholeCard | null;
  /** The sentence in force, where the objective serves it. */
  readonly vision: string | null;
  readonly companyObjectives: readonly ThreadStep[];
  readonly objective: ThreadStep | null;
  readonly keyResults: readonly ThreadStep[];
  readonly hypotheses: readonly HypothesisStep[];
  readonly effort: Effort | null;
  /** Two votes left its size open. */
  readonly effortUncertain: boolean;
  readonly businessValue: Value | null;
  readonly uxValue: Value | null;
  readonly startWeek: number | null;
  readonly endWeek: number | null;
  /** Weeks of the quarter, and the Monday of its first one, `YYYY-MM-DD`. */
  readonly weeks: number;
  readonly startDate: string;
  readonly dependencies: readonly ContextDependency[];
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
      : [
          {
            id,
            code: companyObjectiveCode(quarter, company),
            number: company.nick === '' ? positionOf(quarter.companyObjectives, id) + 1 : null,
            text: company.title,
          },
        ];
  });

const objectiveStep = (quarter: Quarter, objective: Objective | undefined): ThreadStep | null =>
  objective === undefined
    ? null
    : {
        id: objective.id,
        code: objectiveCode(quarter, objective.id),
        number: positionOf(quarter.objectives, objective.id) + 1,
        text: objective.title,
      };

const keyResultStep = (keyResult: KeyResult): ThreadStep => ({
  id: keyResult.id,
  code: keyResultCode(keyResult),
  number: keyResult.ordinal,
  text: keyResult.text,
});

const hypothesisStep = (quarter: Quarter, hypothesis: Hypothesis): HypothesisStep => ({
  id: hypothesis.id,
  code: hypothesisCode(quarter, hypothesis),
  number: hypothesisNumber(quarter, hypothesis),
  text: hypothesis.text,
  status: hypothesis.status,
});

/** From the company down to the objective. */
const top = (quarter: Quarter, objective: Objective | undefined) => ({
  companyObjectives: companySteps(quarter, objective),
  vision: objective?.servesVision === true ? (quarter.visions[0]?.text ?? null) : null,
  objective: objectiveStep(quarter, objective),
});

const dependencySteps = (quarter: Quarter, milestoneId: string): readonly ContextDependency[] => {
  const issueOf = (id: string | null) =>
    (id === null ? undefined : findById(quarter.receipts, id)?.issueId) ?? null;
  const needs = dependenciesOf(quarter, milestoneId).map((dependency): ContextDependency => ({
    direction: 'needs',
    text: findById(quarter.milestones, dependency.targetMilestoneId ?? '')?.title ?? dependency.text,
    milestoneId: dependency.targetMilestoneId,
    issueId: issueOf(dependency.targetMilestoneId),
    owner: dependency.owner,
    neededByWeek: dependency.neededByWeek,
    conflict: orderConflict(quarter, dependency, 'needs'),
  }));
  const unlocks = dependentsOf(quarter, milestoneId).map((dependency): ContextDependency => ({
    direction: 'unlocks',
    text: findById(quarter.milestones, dependency.milestoneId)?.title ?? dependency.text,
    milestoneId: dependency.milestoneId,
    issueId: issueOf(dependency.milestoneId),
    owner: '',
    neededByWeek: dependency.neededByWeek,
    conflict: orderConflict(quarter, dependency, 'unlocks'),
  }));
  return [...needs, ...unlocks];
};

type TaskRow = Extract<Row, { readonly kind: 'task' }>;

const head = (quarter: Quarter, seq: number) => ({
  quarterId: quarter.id,
  quarterLabel: quarter.settings.label,
  projectId: quarter.settings.projectId,
  seq,
  weeks: quarter.settings.weeks,
  startDate: quarter.settings.startDate,
});

/** What only milestones have. */
const NO_MILESTONE = {
  effort: null,
  effortUncertain: false,
  businessValue: null,
  uxValue: null,
  startWeek: null,
  endWeek: null,
  dependencies: [],
  dependenciesText: '',
  description: '',
  skills: [],
  tasks: [],
  timebox: '',
  measure: '',
  threshold: '',
  decideByWeek: null,
  result: null,
  notes: '',
} as const;

const objectiveContext = (quarter: Quarter, objective: Objective, seq: number): CardContext => ({
  ...head(quarter, seq),
  ...NO_MILESTONE,
  milestoneId: objective.id,
  title: objective.title,
  type: 'objective',
  partOf: null,
  ...top(quarter, objective),
  keyResults: keyResultsOf(quarter, objective.id).map(keyResultStep),
  hypotheses: hypothesesOf(quarter, objective.id).map((hypothesis) => hypothesisStep(quarter, hypothesis)),
  description: objective.description,
});

const lineageOf = (quarter: Quarter, milestone: Milestone) => {
  const placement = findById(quarter.placements, milestone.id);
  return {
    ...top(quarter, objectiveOfMilestone(quarter, milestone)),
    keyResults: keyResultsOfMilestone(quarter, milestone).map(keyResultStep),
    hypotheses: hypothesesOfMilestone(quarter, milestone).map((hypothesis) =>
      hypothesisStep(quarter, hypothesis),
    ),
    startWeek: placement?.startWeek ?? null,
    endWeek: placement?.endWeek ?? null,
    tasks: milestone.tasks,
  };
};

/** A task stands in the weeks of its card, and has no scores and no order of its own. */
const taskContext = (quarter: Quarter, { milestone, task }: TaskRow, seq: number): CardContext => ({
  ...head(quarter, seq),
  ...NO_MILESTONE,
  ...lineageOf(quarter, milestone),
  milestoneId: milestone.id,
  title: task.text,
  type: 'task',
  partOf: {
    id: milestone.id,
    title: milestone.title,
    type: milestone.type,
    issueId: findById(quarter.receipts, milestone.id)?.issueId ?? null,
  },
});

const milestoneContext = (quarter: Quarter, milestone: Milestone, seq: number): CardContext => {
  const placement = findById(quarter.placements, milestone.id);
  return {
    ...head(quarter, seq),
    ...lineageOf(quarter, milestone),
    milestoneId: milestone.id,
    title: milestone.title,
    type: milestone.type,
    partOf: null,
    effort: milestone.effort,
    effortUncertain: milestone.effortUncertain,
    businessValue: milestone.businessValue,
    uxValue: milestone.uxValue,
    dependencies: dependencySteps(quarter, milestone.id),
    dependenciesText: milestone.dependenciesText,
    description: milestone.description,
    skills: milestone.skills,
    timebox: milestone.timebox,
    measure: milestone.measure,
    threshold: milestone.threshold,
    decideByWeek: milestone.decideByWeek,
    result: milestone.result,
    notes: placement === undefined || placement.notes === '' ? milestone.notes : placement.notes,
  };
};

/**
 * Why an issue exists: the thread from a task, a milestone or an objective up to the company. Undefined: no such card.
 *
 * @param row id of the card, or the row of a task
 * @param seq revision of the quarter, told with the answer
 */
export const cardContext = (quarter: Quarter, row: string, seq: number): CardContext | undefined => {
  const found = findRow(quarter, row);
  if (found === undefined) return undefined;
  switch (found.kind) {
    case 'objective':
      return objectiveContext(quarter, found.objective, seq);
    case 'task':
      return taskContext(quarter, found, seq);
    default:
      return milestoneContext(quarter, found.milestone, seq);
  }
};
