import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { clusterCollection, type Cluster } from './cluster';
import { clusterLimits, MOST_CLUSTERS } from './cluster-limits';

export const clusterDefinition: EntityDefinition<'cluster', Cluster, 'clusters'> = {
  collection: clusterCollection,
  since: 10,
  limits: clusterLimits,
  most: MOST_CLUSTERS,
  isNamedByCommand: true,
  refersTo: [{ to: 'hypothesis', ids: ({ hypothesisId }) => [hypothesisId], removal: 'restrict' }],
  rights: {
    added: rights.team,
    // A name for what others wrote: whoever groups the cards anew takes it away with the team looking on.
    removed: rights.team,
    moved: rights.team,
    edited: {
      sessionId: rights.nobody,
      name: rights.words,
      hypothesisId: rights.team,
      area: rights.nobody,
      by: rights.nobody,
    },
  },
  words: { noun: 'cluster', object: 'the cluster', named: 'itself', held: 'are grouped under it' },
  changes: plainChanges(clusterCollection),
  wire: 'whole',
};
