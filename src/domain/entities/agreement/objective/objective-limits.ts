import {
  rankLimit,
  extraLimit,
  idLimit,
  idsLimit,
  textLimit,
  titleLimit,
  type LimitsOf,
} from '../../../kernel/limit';
import type { Objective } from './objective';

export const objectiveLimits = {
  title: titleLimit('title of the objective'),
  description: textLimit('description'),
  priority: { label: 'priority', chars: 20 },
  companyObjectiveIds: idsLimit('company objectives', 100),
  servesVision: null,
  status: null,
  slot: null,
  clusterId: idLimit('cluster'),
  stub: null,
  extra: extraLimit,
  rank: rankLimit,
  by: idLimit('member who added it'),
} as const satisfies LimitsOf<Objective, 'id'>;

/** How many of them a quarter holds, however they came. */
export const MOST_OBJECTIVES = 500;
