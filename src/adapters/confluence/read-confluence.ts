import type * as z from 'zod';
import { type Clock, UpstreamUnavailable } from '../../usecases/ports';
import { readProduct } from '../product/read-product';
import { waitAsked } from '../product/wait-asked';
import type { ConfluenceAnswer } from './confluence-calls';

const ATTEMPTS = 3;

/** Confluence is to be left alone for a while, and did nothing. @throws UpstreamUnavailable where it is so */
export const throwIfBusy = (clock: Clock, answer: ConfluenceAnswer): void => {
  if (answer.status === 429) throw new UpstreamUnavailable('Confluence', 429, waitAsked(answer, clock.now()));
};

/**
 * Asks again what changes nothing, while Confluence is busy or silent.
 *
 * @throws UpstreamUnavailable when it stays so
 */
export const readConfluence = (
  clock: Clock,
  ask: () => Promise<ConfluenceAnswer | undefined>,
): Promise<ConfluenceAnswer> => readProduct('Confluence', ATTEMPTS, clock, ask);

/** Absent, hidden, not for whoever asks, or Confluence is not connected: one answer, which proves nothing. */
export const isWithheld = ({ status }: { readonly status: number }): boolean =>
  [400, 401, 403, 404].includes(status);

/** @throws UpstreamUnavailable where the answer is not as documented: Confluence's trouble, and worth another try */
export const readShape = <T>({ status, body }: ConfluenceAnswer, shape: z.ZodType<T>): T => {
  const read = status === 200 ? shape.safeParse(body) : undefined;
  if (read?.success !== true) throw new UpstreamUnavailable('Confluence', status, 1_000);
  return read.data;
};
