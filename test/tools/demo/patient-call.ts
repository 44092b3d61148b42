import { CallFailed } from '../../../static/src/rpc/call-failed';
import type { Call } from '../../../static/src/rpc/call';

const ATTEMPTS = 10;

/** Failures after which the same call may well succeed. */
const PASSING = new Set(['unreachable', 'busy', 'upstream', 'unexpected']);

/** Repeats a call as somebody in front of a page would; every procedure counts once, however often it is asked. */
export const patientCall = (call: Call, wait: (ms: number) => Promise<void>): Call => {
  const ask: Call = async (key, input) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await call(key, input);
      } catch (error) {
        if (!(error instanceof CallFailed) || !PASSING.has(error.code) || attempt >= ATTEMPTS) throw error;
        await wait(Math.min(60_000, 500 * 2 ** attempt));
      }
    }
  };
  return ask;
};
