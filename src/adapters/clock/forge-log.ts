import type { Log } from '../../usecases/ports';

const causeOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);

/** What an administrator sees under `forge logs`; errors of requests may not carry what people wrote. */
export const forgeLog: Log = {
  note: (what) => console.info(what),
  warn: (what, cause) => console.warn(`${what}: ${causeOf(cause)}`),
  error: (what, cause) => console.error(`${what}: ${causeOf(cause)}`),
};
