import { type Clock, UpstreamUnavailable } from '../ports';
import type { WriteAnswer } from '../publish/ports';

const ATTEMPTS = 3;
/** Longer nobody should wait in front of a page. */
const LONGEST_WAIT_MS = 4_000;
const LOST_MS = 500;

export type WriteOutcome<T> = Exclude<WriteAnswer<T>, { kind: 'lost' | 'rate-limited' }>;

/**
 * Makes a write that may be repeated until Jira says what came of it.
 *
 * @throws UpstreamUnavailable when it does not; the same call may be made again later
 */
export const retryWrite = async <T>(
  clock: Clock,
  write: () => Promise<WriteAnswer<T>>,
  attempt = 1,
): Promise<WriteOutcome<T>> => {
  const answer = await write();
  if (answer.kind === 'done' || answer.kind === 'rejected') return answer;
  const isLost = answer.kind === 'lost';
  const waitMs = isLost ? LOST_MS * attempt : answer.waitMs;
  if (attempt >= ATTEMPTS || waitMs > LONGEST_WAIT_MS) {
    throw new UpstreamUnavailable('Jira', isLost ? 0 : 429, waitMs);
  }
  await clock.wait(waitMs);
  return retryWrite(clock, write, attempt + 1);
};
