import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { metricCollection, type Metric } from './metric';
import { metricLimits, MOST_METRICS } from './metric-limits';

export const metricDefinition: EntityDefinition<'metric', Metric, 'metrics'> = {
  collection: metricCollection,
  since: 7,
  limits: metricLimits,
  most: MOST_METRICS,
  isNamedByCommand: true,
  refersTo: [
    { to: 'objective', ids: (metric) => [metric.objectiveId], removal: 'cascade' },
    { to: 'keyResult', ids: (metric) => [metric.keyResultId], removal: 'cascade' },
  ],
  rights: {
    added: rights.team,
    removed: rights.noise,
    moved: rights.team,
    edited: {
      objectiveId: rights.team,
      keyResultId: rights.team,
      text: rights.words,
      unit: rights.team,
      baseline: rights.team,
      target: rights.team,
      by: rights.nobody,
    },
  },
  words: { noun: 'metric', object: 'the metric', named: 'by its key result', held: 'are values of it' },
  changes: plainChanges(metricCollection),
  wire: 'whole',
};
