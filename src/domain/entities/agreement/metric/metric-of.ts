import { groupedBy } from '../../../kernel/collection';
import type { Metric, Metrics } from './metric';

const byKeyResult = ({ keyResultId }: Metric): readonly string[] =>
  keyResultId === null ? [] : [keyResultId];

/** What a key result is measured by; undefined: nobody gave it a number. */
export const metricOf = ({ metrics }: Metrics, keyResultId: string): Metric | undefined =>
  groupedBy(metrics, byKeyResult).get(keyResultId)?.[0];
