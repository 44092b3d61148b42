import type { Log } from '../../usecases/ports';

/** What tells what went wrong; bodies and details of requests may carry what people wrote. */
const TELLING = ['name', 'code', 'status', 'statusText', 'message'] as const;

/** Keys of these records hold account ids, and storage names keys in its errors. */
const KEYS = /\b(account|member|grant|upload|uploaded|spending):[^\s"',]+/g;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** An error with whatever caused it; and in words whatever else was thrown, for not everybody throws errors. */
const causeOf = (cause: unknown): string => {
  if (cause instanceof Error) {
    const text = cause.stack ?? cause.message;
    return cause.cause === undefined ? text : `${text}\ncaused by ${causeOf(cause.cause)}`;
  }
  if (!isObject(cause)) return String(cause);
  const told = TELLING.flatMap((name) => {
    const value = cause[name];
    return typeof value === 'string' || typeof value === 'number' ? [`${name} ${String(value)}`] : [];
  });
  return told.length === 0
    ? `something with ${Object.keys(cause).join(', ') || 'nothing in it'}`
    : told.join(', ');
};

const lineOf = (what: string, cause: unknown): string =>
  `${what}: ${causeOf(cause)}`.replace(KEYS, (_key, kind: string) => `${kind}:…`);

/** What an administrator sees under `forge logs`. */
export const forgeLog: Log = {
  note: (what) => console.info(what),
  warn: (what, cause) => console.warn(lineOf(what, cause)),
  error: (what, cause) => console.error(lineOf(what, cause)),
};
