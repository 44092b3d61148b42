import { ok } from '../../../kernel/result';
import { refuseHeld } from '../../../kernel/names-of';
import { decideEditable, type Editable } from '../../../kernel/crud';
import type { ConceptRules } from '../../../quarter/concept-rules';
import { openEntity } from '../../../quarter/entity-rules';
import { lines, prose, title } from '../../../kernel/field-rule';
import { limits, mostOf } from '../../../quarter/limits';
import { refuse } from '../../../kernel/refuse';

const editable: Editable<'companyObjective'> = {
  concept: 'companyObjective',
  noun: 'company objective',
  max: mostOf.companyObjective,
  fields: {
    nick: title('nickname', 0, limits.companyObjective.nick.chars),
    priority: title('priority', 0, limits.companyObjective.priority.chars),
    title: title('title of the company objective'),
    description: prose('description'),
    // Any number is the company's affair (I2 is about the team's own); the limit only keeps a quarter readable.
    keyResults: lines('key results', limits.companyObjective.keyResults.items),
  },
  create: (values, { id, rank }) => {
    if (values.title === undefined) return refuse('MISSING', 'A company objective needs a title.');
    return ok({
      id,
      nick: values.nick ?? '',
      priority: values.priority ?? '',
      title: values.title,
      description: values.description ?? '',
      keyResults: values.keyResults ?? [],
      rank,
    });
  },
  holders: (quarter, { id, title: name }) =>
    refuseHeld(
      name,
      quarter.objectives.filter((objective) => objective.companyObjectiveIds.includes(id)),
      'serve it',
    ),
  hangers: () => [],
};

export const companyObjectiveRules: ConceptRules<'companyObjective'> = {
  ...openEntity('companyObjective'),
  decide: decideEditable(editable),
};
