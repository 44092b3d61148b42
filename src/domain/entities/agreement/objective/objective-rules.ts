import { ok } from '../../../kernel/result';
import { groupedBy } from '../../../kernel/collection';
import type { ConceptRules } from '../../../quarter/concept-rules';
import { decideEditable, type Editable } from '../../../kernel/crud';
import { editsOf, removedOf } from '../../../kernel/entity-changes';
import { openEntity } from '../../../quarter/entity-rules';
import { flag, oneOf, prose, references, title } from '../../../kernel/field-rule';
import { limits, mostOf } from '../../../quarter/limits';
import { refuseHeld } from '../../../kernel/names-of';
import type { Quarter } from '../../../quarter/quarter';
import { refuse } from '../../../kernel/refuse';
import type { Hypothesis } from '../hypothesis/hypothesis';
import type { KeyResult } from '../key-result/key-result';
import type { Objective } from './objective';

const keyResultKeys = ({ objectiveId }: KeyResult): readonly string[] => [objectiveId];

const hypothesisKeys = ({ objectiveId }: Hypothesis): readonly string[] =>
  objectiveId === null ? [] : [objectiveId];

/** The key results of an objective, in rank order. */
export const keyResultsOf = (quarter: Quarter, objectiveId: string): readonly KeyResult[] =>
  groupedBy(quarter.keyResults, keyResultKeys).get(objectiveId) ?? [];

/** The hypotheses of an objective, in rank order. */
export const hypothesesOf = (quarter: Quarter, objectiveId: string): readonly Hypothesis[] =>
  groupedBy(quarter.hypotheses, hypothesisKeys).get(objectiveId) ?? [];

const holdersOf = (quarter: Quarter, { id }: Objective) => {
  const keyResults = new Set(keyResultsOf(quarter, id).map((keyResult) => keyResult.id));
  const hypotheses = new Set(hypothesesOf(quarter, id).map((hypothesis) => hypothesis.id));
  return quarter.milestones.filter(
    (milestone) =>
      milestone.objectiveId === id ||
      milestone.keyResultIds.some((one) => keyResults.has(one)) ||
      milestone.hypothesisIds.some((one) => hypotheses.has(one)),
  );
};

const editable: Editable<'objective'> = {
  concept: 'objective',
  noun: 'objective',
  max: mostOf.objective,
  fields: {
    title: title('title of the objective'),
    description: prose('description'),
    priority: title('priority', 0, limits.objective.priority.chars),
    companyObjectiveIds: references(
      'company objective',
      'companyObjective',
      limits.objective.companyObjectiveIds.items,
    ),
    servesVision: flag('mark "serves the vision"'),
    status: oneOf('status', ['draft', 'validated', 'deferred', 'dropped']),
    slot: oneOf('slot', ['current', 'next']),
  },
  create: (values, { id, rank }) => {
    if (values.title === undefined) return refuse('MISSING', 'An objective needs a title.');
    return ok({
      id,
      title: values.title,
      description: values.description ?? '',
      priority: values.priority ?? '',
      companyObjectiveIds: values.companyObjectiveIds ?? [],
      servesVision: values.servesVision ?? false,
      status: values.status ?? 'draft',
      slot: values.slot ?? 'current',
      stub: false,
      extra: [],
      rank,
    });
  },
  // Whoever writes about a stub has made it an objective of the team.
  alongside: (_quarter, objective, before) =>
    before?.stub === true ? editsOf('objective', objective, { stub: false }) : [],
  holders: (quarter, objective) => refuseHeld(objective.title, holdersOf(quarter, objective), 'belong to it'),
  hangers: (quarter, { id }) => [
    ...hypothesesOf(quarter, id).map((hypothesis) => removedOf('hypothesis', hypothesis)),
    ...keyResultsOf(quarter, id).map((keyResult) => removedOf('keyResult', keyResult)),
  ],
};

export const objectiveRules: ConceptRules<'objective'> = {
  ...openEntity('objective'),
  decide: decideEditable(editable),
};
