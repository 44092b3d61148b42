import { idLimit, MAX_NAME, rankLimit, textLimit, type LimitsOf } from '../../../kernel/limit';
import { MOST_OF_BADGE, type ProductArea } from './product-area';

export const productAreaLimits = {
  name: { label: 'name of the product area', chars: MAX_NAME },
  badge: { label: 'badge', chars: MOST_OF_BADGE },
  colour: null,
  description: textLimit('description'),
  rank: rankLimit,
  by: idLimit('member who added it'),
} as const satisfies LimitsOf<ProductArea, 'id'>;

/** How many of them a quarter holds, however they came. */
export const MOST_PRODUCT_AREAS = 30;
