import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { nullable, reference, sentence } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { CompanyObjectives } from '../../agreement/company-objective/company-objective';
import type { Clusters } from '../cluster/cluster';
import {
  contributionCollection,
  type Contribution,
  type ContributionFields,
  type Contributions,
} from './contribution';
import { contributionLimits, MOST_OPEN_CONTRIBUTIONS } from './contribution-limits';

const definition: CrudDefinition<
  'contribution',
  Contribution,
  'contributions',
  ContributionFields,
  Contributions & CompanyObjectives & Clusters
> = {
  collection: contributionCollection,
  noun: 'contribution',
  max: MOST_OPEN_CONTRIBUTIONS,
  fields: {
    text: sentence('contribution', { min: 1, max: contributionLimits.text.chars }),
    companyObjectiveId: nullable(
      reference(
        'company objective',
        'companyObjective',
        (quarter: CompanyObjectives) => quarter.companyObjectives,
      ),
    ),
    clusterId: nullable(
      reference('cluster', 'cluster', ({ clusters }: Clusters) =>
        clusters.filter(({ sessionId }) => sessionId === 's1'),
      ),
    ),
    twinOf: nullable(reference('twin', 'contribution', (quarter: Contributions) => quarter.contributions)),
  },
  create: ({ text, companyObjectiveId = null, clusterId = null, twinOf = null }, { id, rank }) =>
    text === undefined
      ? refuse('MISSING', 'A contribution needs a text.')
      : ok({ id, text, companyObjectiveId, roundId: null, clusterId, twinOf, rank }),
};

export const contributionCommands = {
  ...crudCommands(definition),
  ...moveCommands(contributionCollection, definition.noun),
};
