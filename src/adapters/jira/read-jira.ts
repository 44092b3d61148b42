import { type Clock, UpstreamUnavailable } from '../../usecases/ports';
import type { JiraAnswer } from './jira-calls';
import { waitAsked } from './rate-limit';

const ATTEMPTS = 4;
/** Longer than this nobody should wait in front of a page, and an invocation ends after 25 seconds. */
const LONGEST_WAIT_MS = 4_000;

/**
 * Asks again what changes nothing, while Jira is busy or silent.
 *
 * @throws UpstreamUnavailable when it stays so
 */
export const readJira = async (
  clock: Clock,
  ask: () => Promise<JiraAnswer | undefined>,
  attempt = 1,
): Promise<JiraAnswer> => {
  const answer = await ask();
  if (answer !== undefined && answer.status !== 429 && answer.status < 500) return answer;
  const waitMs = answer?.status === 429 ? waitAsked(answer, clock.now()) : 250 * 2 ** attempt;
  if (attempt >= ATTEMPTS || waitMs > LONGEST_WAIT_MS)
    throw new UpstreamUnavailable('Jira', answer?.status ?? 0, waitMs);
  await clock.wait(waitMs);
  return readJira(clock, ask, attempt + 1);
};
