import { rankLimit, idLimit, MAX_LINE, textLimit, titleLimit, type LimitsOf } from '../../../kernel/limit';
import type { CompanyObjective } from './company-objective';

export const companyObjectiveLimits = {
  nick: { label: 'nickname', chars: 40 },
  priority: { label: 'priority', chars: 20 },
  title: titleLimit('title of the company objective'),
  description: textLimit('description'),
  keyResults: { label: 'key results', items: 50, each: MAX_LINE },
  rank: rankLimit,
  by: idLimit('member who added it'),
} as const satisfies LimitsOf<CompanyObjective, 'id'>;

/** How many of them a quarter holds, however they came. */
export const MOST_COMPANY_OBJECTIVES = 100;
