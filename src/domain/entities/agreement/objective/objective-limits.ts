import {
  rankLimit,
  extraLimit,
  idLimit,
  idsLimit,
  textLimit,
  titleLimit,
  type LimitsOf,
} from '../../../kernel/limit';
import { MOST_PRODUCT_AREAS } from '../product-area/product-area-limits';
import type { Objective } from './objective';

/** "Only these three" are three at most (S2-13). */
export const MOST_OF_THREE = 3;

/** A line or two of why. */
const MAX_THREE_NOTE = 500;

export const objectiveLimits = {
  title: titleLimit('title of the objective'),
  description: textLimit('description'),
  priority: { label: 'priority', chars: 20 },
  companyObjectiveIds: idsLimit('company objectives', 100),
  servesVision: null,
  status: null,
  slot: null,
  clusterId: idLimit('cluster'),
  areaIds: idsLimit('product areas', MOST_PRODUCT_AREAS),
  threeIds: idsLimit('cards that alone would do', MOST_OF_THREE),
  threeAnswer: null,
  threeNote: { label: 'note on only these three', chars: MAX_THREE_NOTE },
  stub: null,
  extra: extraLimit,
  rank: rankLimit,
  by: idLimit('member who added it'),
} as const satisfies LimitsOf<Objective, 'id'>;

/** How many of them a quarter holds, however they came. */
export const MOST_OBJECTIVES = 500;
