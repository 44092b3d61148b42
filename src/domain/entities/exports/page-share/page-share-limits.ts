import { idLimit, type LimitsOf } from '../../../kernel/limit';
import type { PageShare } from './page-share';

export const pageShareLimits = {
  page: idLimit('page'),
  space: idLimit('space'),
  kind: null,
  what: null,
  revision: null,
  at: null,
  by: idLimit('member who shared it'),
} as const satisfies LimitsOf<PageShare, 'id'>;

/** On how many pages a quarter is shared, however they came. */
export const MOST_PAGE_SHARES = 100;
