import type { Identified } from '../../../kernel/collection';
import {
  flag,
  list,
  names,
  nullable,
  oneOf,
  prose,
  reference,
  references,
  sentence,
  title,
  week,
  type FieldRule,
  type FieldRules,
  type Weeks,
} from '../../../kernel/field-rule';
import { MAX_LINE } from '../../../kernel/limit';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Hypotheses } from '../../agreement/hypothesis/hypothesis';
import type { KeyResults } from '../../agreement/key-result/key-result';
import type { Objectives } from '../../agreement/objective/objective';
import type { Members } from '../../team/member/member';
import {
  MILESTONE_STATUSES,
  MILESTONE_TYPES,
  type MilestoneFields,
  type MilestoneResult,
  type Milestones,
  type Task,
} from './milestone';
import { milestoneLimits } from './milestone-limits';

/** What a card may name. */
export type MilestoneReferences = Members &
  Objectives &
  KeyResults &
  Hypotheses &
  Weeks &
  Milestones & {
    /** Of clusters, which stand below, only that they are there, and of which session, is asked. */
    readonly clusters: readonly (Identified & { readonly sessionId: string })[];
  };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const taskText = sentence('text of the task', { max: MAX_LINE });

const task: FieldRule<Task> = (value, quarter) => {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.done !== 'boolean') {
    return refuse('NOT_A_TASK', 'A task is a text and a mark that says whether it is done.');
  }
  const text = taskText(value.text, quarter);
  return text.ok ? ok({ id: value.id, text: text.value, done: value.done }) : text;
};

const seen = prose('result');
const decision = prose('decision');
const thresholdMet = oneOf('answer to “threshold met”', ['yes', 'no', 'unclear']);
const verdict = oneOf('verdict', ['supported', 'refuted', 'inconclusive']);

const result: FieldRule<MilestoneResult> = (value, quarter) => {
  if (!isRecord(value)) return refuse('NOT_A_RESULT', 'A result says what was seen and what it means.');
  const parts = {
    seen: seen(value.seen, quarter),
    thresholdMet: thresholdMet(value.thresholdMet, quarter),
    verdict: verdict(value.verdict, quarter),
    decision: decision(value.decision, quarter),
  };
  if (!parts.seen.ok) return parts.seen;
  if (!parts.thresholdMet.ok) return parts.thresholdMet;
  if (!parts.verdict.ok) return parts.verdict;
  if (!parts.decision.ok) return parts.decision;
  return ok({
    seen: parts.seen.value,
    thresholdMet: parts.thresholdMet.value,
    verdict: parts.verdict.value,
    decision: parts.decision.value,
  });
};

const taskList = list('tasks', task, milestoneLimits.tasks.items);

/** A task is found by its id, and so is the issue that it became: two of them cannot have the same. */
const tasks: FieldRule<readonly Task[]> = (value, quarter) => {
  const kept = taskList(value, quarter);
  if (!kept.ok || new Set(kept.value.map(({ id }) => id)).size === kept.value.length) return kept;
  return refuse(
    'TWIN_TASKS',
    'Two tasks of this card have the same id. Reload the page and write it again.',
    {
      parameters: { field: 'tasks' },
    },
  );
};

/** What may stand on a card, field by field. Texts that are read further (dependencies, skills) stay as typed. */
export const milestoneFields: FieldRules<MilestoneFields, MilestoneReferences> = {
  title: title('title of the milestone'),
  description: prose('description'),
  type: nullable(oneOf('type', MILESTONE_TYPES, 'I5')),
  objectiveId: nullable(reference('objective', 'objective', (quarter: Objectives) => quarter.objectives)),
  keyResultIds: references(
    'key result',
    'keyResult',
    (quarter: KeyResults) => quarter.keyResults,
    milestoneLimits.keyResultIds.items,
  ),
  hypothesisIds: references(
    'hypothesis',
    'hypothesis',
    (quarter: Hypotheses) => quarter.hypotheses,
    milestoneLimits.hypothesisIds.items,
  ),
  timebox: prose('time-box', milestoneLimits.timebox.chars),
  question: prose('question'),
  measure: prose('measure'),
  threshold: prose('threshold'),
  decideByWeek: nullable(week('week to decide by')),
  result: nullable(result),
  effort: nullable(oneOf('effort', ['S', 'M', 'L'], 'I7')),
  effortUncertain: flag('mark “uncertain”'),
  businessValue: nullable(oneOf('business value', [1, 2, 3], 'I7')),
  uxValue: nullable(oneOf('UX value', [1, 2, 3], 'I7')),
  dependenciesText: prose('dependencies'),
  dependenciesNone: flag('mark “no dependencies”'),
  skillsText: prose('skills'),
  skills: names('skills', milestoneLimits.skills.items),
  status: oneOf('status', MILESTONE_STATUSES),
  notes: prose('notes'),
  colour: prose('colour', milestoneLimits.colour.chars),
  clusterId: nullable(
    // Those of #0 and #1 hold other things than cards.
    reference('cluster', 'cluster', ({ clusters }: Pick<MilestoneReferences, 'clusters'>) =>
      clusters.filter(({ sessionId }) => sessionId === 's2'),
    ),
  ),
  twinOf: nullable(reference('twin', 'milestone', (quarter: Milestones) => quarter.milestones)),
  ownerId: nullable(reference('owner', 'member', (quarter: Members) => quarter.members)),
  tasks,
};
