import type { ProductAnswer } from './product-call';

const DEFAULT_MS = 5_000;
/**
 * Nothing that a product can mean is longer; a header of years would stop a run for good, and a timer beyond 2^31 ms fires
 * at once in browsers. Who waited so long asks again.
 */
const LONGEST_MS = 3_600_000;

/**
 * How long Jira or Confluence asks to wait. `Retry-After` is in seconds and may lack (a gateway's 429 has none); then the moment
 * at which the limit is reset counts, whatever the reason is called, and a guess where that lacks, too.
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 * https://developer.atlassian.com/cloud/confluence/rate-limiting/
 */
export const waitAsked = (answer: ProductAnswer, now: number): number => {
  const seconds = Number(answer.header('Retry-After') ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0)
    return Math.min(LONGEST_MS, Math.max(1_000, Math.ceil(seconds * 1000)));
  const reset = Date.parse(answer.header('X-RateLimit-Reset') ?? '');
  return Number.isNaN(reset) || reset <= now ? DEFAULT_MS : Math.min(LONGEST_MS, reset - now);
};
