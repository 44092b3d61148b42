import type { Failure, FailureCode } from '#contract/reply';

/** `unreachable` is the browser's own: no answer came, whether the call took effect is unknown. */
export type CallFailureCode = FailureCode | 'unreachable';

/** A procedure answered that it could not, or no answer came. `message` is a sentence for people. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly code: CallFailureCode;
  readonly procedure: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    failure: Omit<Failure, 'code'> & { readonly code: CallFailureCode },
    procedure: string,
    cause?: unknown,
  ) {
    super(failure.message, { cause });
    this.code = failure.code;
    this.procedure = procedure;
    this.details = failure.details ?? {};
  }
}

export const asCallFailed = (error: unknown, procedure: string): CallFailed =>
  error instanceof CallFailed
    ? error
    : new CallFailed(
        { code: 'unexpected', message: error instanceof Error ? error.message : String(error) },
        procedure,
        error,
      );
