import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { nullable, oneOf, reference, title } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Hypotheses } from '../../agreement/hypothesis/hypothesis';
import { CANVAS_AREAS } from '../canvas-area/canvas-area';
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
    area: nullable(oneOf('area of the canvas', CANVAS_AREAS, 'S0-4')),
  },
  create: ({ sessionId, name, hypothesisId = null, area = null }, { id, rank }) => {
    if (sessionId === undefined || name === undefined) {
      return refuse('MISSING', 'A cluster needs a name.', { rule: 'G-11' });
    }
    if ((sessionId === 's0') !== (area !== null)) {
      return refuse('MISSING', 'A group of #0 stands in an area of the canvas, and no other does.', {
        rule: 'S0-4',
      });
    }
    return ok({ id, sessionId, name, hypothesisId, area, rank });
  },
};

export const clusterCommands = {
  ...crudCommands(definition),
  ...moveCommands(clusterCollection, definition.noun),
};
