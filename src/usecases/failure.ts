import { failed } from '#domain/kernel/result';

/** Why a procedure has no value; what the wire calls a failure. */
export interface Failure {
  readonly code: 'not-found' | 'refused' | 'stale' | 'busy' | 'reload';
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** One constant for "there is none" and "not for you", so that nobody learns which. */
export const NOT_FOUND: Failure = {
  code: 'not-found',
  message: 'This is not here, or you may not see it. Ask an administrator of the space for access.',
};

export const notFound = failed(NOT_FOUND);

export const STALE: Failure = {
  code: 'stale',
  message: 'Too much changed since this page was loaded. Load the quarter again and repeat the change.',
};

export const BUSY: Failure = {
  code: 'busy',
  message: 'Too much is read and written at the same moment. Nothing is lost; try again.',
};

export const RELOAD: Failure = {
  code: 'reload',
  message: 'A newer version of OKRA wrote to this quarter. Reload the page to go on.',
};

export const refusedWith = (
  message: string,
  details?: Readonly<Record<string, unknown>>,
): { readonly ok: false; readonly error: Failure } =>
  failed({ code: 'refused', message, ...(details === undefined ? {} : { details }) });
