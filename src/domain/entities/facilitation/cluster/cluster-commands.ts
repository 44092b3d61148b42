import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { nullable, oneOf, reference, title } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Hypotheses } from '../../agreement/hypothesis/hypothesis';
import { SESSION_IDS } from '../session/session-id';
import { clusterCollection, type Cluster, type ClusterFields, type Clusters } from './cluster';
import { clusterLimits, MOST_CLUSTERS } from './cluster-limits';

const definition: CrudDefinition<'cluster', Cluster, 'clusters', ClusterFields, Clusters & Hypotheses> = {
  collection: clusterCollection,
  noun: 'cluster',
  max: MOST_CLUSTERS,
  fields: {
    sessionId: oneOf('session', SESSION_IDS),
    name: title('name of the cluster', 1, clusterLimits.name.chars),
    hypothesisId: nullable(
      reference('hypothesis', 'hypothesis', (quarter: Hypotheses) => quarter.hypotheses),
    ),
  },
  create: ({ sessionId, name, hypothesisId = null }, { id, rank }) =>
    sessionId === undefined || name === undefined
      ? refuse('MISSING', 'A cluster needs a name.', { rule: 'G-11' })
      : ok({ id, sessionId, name, hypothesisId, rank }),
};

export const clusterCommands = {
  ...crudCommands(definition),
  ...moveCommands(clusterCollection, definition.noun),
};
