import type { Metric, Metrics } from './metric';

/** The metric that a key result is measured by; undefined: nobody gave it numbers. */
export const metricOf = ({ metrics }: Metrics, keyResultId: string): Metric | undefined =>
  metrics.find((metric) => metric.keyResultId === keyResultId);
