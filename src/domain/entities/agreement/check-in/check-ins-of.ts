import { groupedBy } from '../../../kernel/collection';
import type { CheckIn, CheckIns } from './check-in';

const byMetric = ({ metricId }: CheckIn): readonly string[] => [metricId];

/** The values of a metric, the oldest day first. */
export const checkInsOf = ({ checkIns }: CheckIns, metricId: string): readonly CheckIn[] =>
  groupedBy(checkIns, byMetric).get(metricId) ?? [];
