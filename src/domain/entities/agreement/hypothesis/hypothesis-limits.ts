import { rankLimit, idLimit, idsLimit, MAX_LINE, textLimit, type LimitsOf } from '../../../kernel/limit';
import type { Hypothesis } from './hypothesis';

export const hypothesisLimits = {
  objectiveId: idLimit('objective'),
  text: textLimit('hypothesis'),
  form: null,
  expected: { label: 'expectations', items: 50, each: MAX_LINE },
  keyResultIds: idsLimit('key results', 50),
  status: null,
  learning: textLimit('learning'),
  rank: rankLimit,
  by: idLimit('member who added it'),
} as const satisfies LimitsOf<Hypothesis, 'id'>;

/** How many of them a quarter holds, however they came. */
export const MOST_HYPOTHESES = 2_000;
