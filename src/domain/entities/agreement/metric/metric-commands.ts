import { findById } from '../../../kernel/collection';
import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { amount, nullable, prose, reference, title } from '../../../kernel/field-rule';
import { refusal, type Refusal } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { KeyResults } from '../key-result/key-result';
import type { Objectives } from '../objective/objective';
import { metricCollection, type Metric, type MetricFields, type Metrics } from './metric';
import { metricLimits, MOST_METRICS } from './metric-limits';

type Reads = Objectives & KeyResults & Metrics;

const findProblem = (quarter: Reads, metric: Metric): Refusal | undefined => {
  if (metric.keyResultId === null && (metric.objectiveId === null || metric.text.trim() === ''))
    return refusal('MISSING', 'A metric needs its key result, or its objective and a text.');
  const keyResult = findById(quarter.keyResults, metric.keyResultId ?? '');
  const isTaken =
    keyResult !== undefined &&
    quarter.metrics.some((other) => other.id !== metric.id && other.keyResultId === keyResult.id);
  if (!isTaken) return undefined;
  return refusal('ONE_METRIC', `“${keyResult.text}” has its numbers already. Change those.`, {
    parameters: { keyResult: keyResult.text },
  });
};

const definition: CrudDefinition<'metric', Metric, 'metrics', MetricFields, Reads> = {
  collection: metricCollection,
  noun: 'metric',
  max: MOST_METRICS,
  fields: {
    objectiveId: nullable(reference('objective', 'objective', (quarter: Objectives) => quarter.objectives)),
    keyResultId: nullable(reference('key result', 'keyResult', (quarter: KeyResults) => quarter.keyResults)),
    text: prose('metric', metricLimits.text.chars),
    unit: title('unit', 0, metricLimits.unit.chars),
    baseline: nullable(amount('start')),
    target: nullable(amount('target')),
  },
  // Which objective a key result belongs to is its own to say.
  normalise: ({ keyResultId }) => (keyResultId == null ? {} : { objectiveId: null }),
  create: (values, { id, rank }) =>
    ok({
      id,
      objectiveId: values.objectiveId ?? null,
      keyResultId: values.keyResultId ?? null,
      text: values.text ?? '',
      unit: values.unit ?? '',
      baseline: values.baseline ?? null,
      target: values.target ?? null,
      rank,
    }),
  check: findProblem,
};

export const metricCommands = {
  ...crudCommands(definition),
  ...moveCommands(metricCollection, definition.noun),
};
