import { type Clock, UpstreamUnavailable } from '../../usecases/ports';
import type { ProductAnswer } from './product-call';
import { waitAsked } from './wait-asked';

/** Longer than this nobody should wait in front of a page, and an invocation ends after 25 seconds. */
const LONGEST_WAIT_MS = 4_000;

/**
 * Asks again what changes nothing, while a product is busy or silent.
 *
 * @param attempts how often at most
 * @throws UpstreamUnavailable when it stays so
 */
export const readProduct = async (
  product: UpstreamUnavailable['product'],
  attempts: number,
  clock: Clock,
  ask: () => Promise<ProductAnswer | undefined>,
  attempt = 1,
): Promise<ProductAnswer> => {
  const answer = await ask();
  if (answer !== undefined && answer.status !== 429 && answer.status < 500) return answer;
  const waitMs = answer?.status === 429 ? waitAsked(answer, clock.now()) : 250 * 2 ** attempt;
  if (attempt >= attempts || waitMs > LONGEST_WAIT_MS)
    throw new UpstreamUnavailable(product, answer?.status ?? 0, waitMs);
  await clock.wait(waitMs);
  return readProduct(product, attempts, clock, ask, attempt + 1);
};
