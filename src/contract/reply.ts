/** Raised with every change of the wire that an old tab could not understand; it is told to reload. */
export const CONTRACT_VERSION = 5;

/** Name of the field, beside the input's own, in which a page says which contract it was built with. */
export const CONTRACT_VERSION_FIELD = 'contractVersion';

/**
 * `not-found` is also the answer for forbidden: byte for byte the same, so that nobody learns what exists.
 * `stale`: what the command was based on is too long ago; re-sync and ask. `busy`: too many writers, try again.
 */
export type FailureCode =
  'bad-input' | 'not-found' | 'refused' | 'stale' | 'busy' | 'upstream' | 'reload' | 'unexpected';

export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Every answer of the resolver. Expected failures are data; a throw is a bug. */
export type Reply<T> =
  | { readonly version: number; readonly ok: true; readonly value: T }
  | { readonly version: number; readonly ok: false; readonly failure: Failure };
