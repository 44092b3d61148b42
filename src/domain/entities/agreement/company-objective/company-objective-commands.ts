import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { lines, prose, title } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import {
  companyObjectiveCollection,
  type CompanyObjective,
  type CompanyObjectiveFields,
  type CompanyObjectives,
} from './company-objective';
import { companyObjectiveLimits, MOST_COMPANY_OBJECTIVES } from './company-objective-limits';

const definition: CrudDefinition<
  'companyObjective',
  CompanyObjective,
  'companyObjectives',
  CompanyObjectiveFields,
  CompanyObjectives
> = {
  collection: companyObjectiveCollection,
  noun: 'company objective',
  max: MOST_COMPANY_OBJECTIVES,
  fields: {
    nick: title('nickname', 0, companyObjectiveLimits.nick.chars),
    priority: title('priority', 0, companyObjectiveLimits.priority.chars),
    title: title('title of the company objective'),
    description: prose('description'),
    // Any number is the company's affair (I2 is about the team's own); the limit only keeps a quarter readable.
    keyResults: lines('key results', companyObjectiveLimits.keyResults.items),
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
};

export const companyObjectiveCommands = {
  ...crudCommands(definition),
  ...moveCommands(companyObjectiveCollection, definition.noun),
};
