import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { companyObjectiveCollection, type CompanyObjective } from './company-objective';
import { companyObjectiveLimits, MOST_COMPANY_OBJECTIVES } from './company-objective-limits';

export const companyObjectiveDefinition: EntityDefinition<
  'companyObjective',
  CompanyObjective,
  'companyObjectives'
> = {
  collection: companyObjectiveCollection,
  limits: companyObjectiveLimits,
  most: MOST_COMPANY_OBJECTIVES,
  isNamedByCommand: true,
  refersTo: [],
  rights: {
    added: rights.team,
    removed: rights.author,
    moved: rights.team,
    edited: {
      nick: rights.words,
      priority: rights.team,
      title: rights.words,
      description: rights.words,
      keyResults: rights.words,
      by: rights.nobody,
    },
  },
  words: { noun: 'company objective', object: 'the company objective', named: 'itself', held: 'serve it' },
  changes: plainChanges(companyObjectiveCollection),
  wire: 'whole',
};
