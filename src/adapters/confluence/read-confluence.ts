import type * as z from 'zod';
import { type Clock, UpstreamUnavailable } from '../../usecases/ports';
import type { ConfluenceAnswer } from './confluence-calls';

const ATTEMPTS = 3;
/** Longer than this nobody should wait in front of a dialog, and an invocation ends after 25 seconds. */
const LONGEST_WAIT_MS = 4_000;
const DEFAULT_WAIT_MS = 5_000;

/**
 * How long Confluence asks to wait: seconds, which a gateway leaves out.
 * https://developer.atlassian.com/cloud/confluence/rate-limiting/
 */
const waitAsked = (answer: ConfluenceAnswer): number => {
  const seconds = Number(answer.header('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0
    ? Math.max(1_000, Math.ceil(seconds * 1_000))
    : DEFAULT_WAIT_MS;
};

/** Confluence is to be left alone for a while, and did nothing. @throws UpstreamUnavailable where it is so */
export const throwIfBusy = (answer: ConfluenceAnswer): void => {
  if (answer.status === 429) throw new UpstreamUnavailable('Confluence', 429, waitAsked(answer));
};

/**
 * Asks again what changes nothing, while Confluence is busy or silent.
 *
 * @throws UpstreamUnavailable when it stays so
 */
export const readConfluence = async (
  clock: Clock,
  ask: () => Promise<ConfluenceAnswer | undefined>,
  attempt = 1,
): Promise<ConfluenceAnswer> => {
  const answer = await ask();
  if (answer !== undefined && answer.status !== 429 && answer.status < 500) return answer;
  const waitMs = answer?.status === 429 ? waitAsked(answer) : 250 * 2 ** attempt;
  if (attempt >= ATTEMPTS || waitMs > LONGEST_WAIT_MS)
    throw new UpstreamUnavailable('Confluence', answer?.status ?? 0, waitMs);
  await clock.wait(waitMs);
  return readConfluence(clock, ask, attempt + 1);
};

/** Absent, hidden, not for whoever asks, or Confluence is not connected: one answer, which proves nothing. */
export const isWithheld = ({ status }: { readonly status: number }): boolean =>
  [400, 401, 403, 404].includes(status);

/** @throws UpstreamUnavailable where the answer is not as documented: Confluence's trouble, and worth another try */
export const readShape = <T>({ status, body }: ConfluenceAnswer, shape: z.ZodType<T>): T => {
  const read = status === 200 ? shape.safeParse(body) : undefined;
  if (read?.success !== true) throw new UpstreamUnavailable('Confluence', status, 1_000);
  return read.data;
};
