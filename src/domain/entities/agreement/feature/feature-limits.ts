import { idLimit, MAX_TITLE, rankLimit, type LimitsOf } from '../../../kernel/limit';
import type { Feature } from './feature';

export const featureLimits = {
  name: { label: 'name of the feature', chars: MAX_TITLE },
  objectiveId: idLimit('objective'),
  areaId: idLimit('product area'),
  rank: rankLimit,
  by: idLimit('member who wrote it'),
} as const satisfies LimitsOf<Feature, 'id'>;

export const MOST_FEATURES = 500;
