import { idLimit, MAX_TITLE, rankLimit, type LimitsOf } from '../../../kernel/limit';
import type { Cluster } from './cluster';

export const clusterLimits = {
  sessionId: null,
  name: { label: 'name of the cluster', chars: MAX_TITLE },
  hypothesisId: idLimit('hypothesis'),
  area: null,
  rank: rankLimit,
  by: idLimit('member who made it'),
} as const satisfies LimitsOf<Cluster, 'id'>;

export const MOST_CLUSTERS = 200;
