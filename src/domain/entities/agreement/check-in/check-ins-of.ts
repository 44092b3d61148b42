import type { CheckIn, CheckIns } from './check-in';

/** What a metric stood at, the oldest day first. */
export const checkInsOf = ({ checkIns }: CheckIns, metricId: string): readonly CheckIn[] =>
  checkIns.filter((checkIn) => checkIn.metricId === metricId);
