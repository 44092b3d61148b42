import type { Call } from '../rpc/call';
import type { ToldInstant } from './server-clock';

const instantIn = (answer: unknown): number | undefined =>
  typeof answer === 'object' && answer !== null && 'now' in answer && typeof answer.now === 'number'
    ? answer.now
    : undefined;

/** The same calls; whatever answer says the server's instant, `tell` hears it with the time that the call took. */
export const timedCall =
  (call: Call, now: () => number, tell: (told: ToldInstant) => void): Call =>
  async (key, input) => {
    const sentAt = now();
    const answer = await call(key, input);
    const instant = instantIn(answer);
    if (instant !== undefined) tell({ sentAt, receivedAt: now(), now: instant });
    return answer;
  };
