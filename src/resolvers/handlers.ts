import type { Contract, Key, Output, Received } from '#contract/procedure';
import type { Failure } from '#contract/reply';
import type { Result } from '#domain/kernel/result';
import type { Caller } from '../usecases/ports';

/** One for each procedure, none forgotten: the compiler counts them. */
export type Handlers<C extends Contract> = {
  readonly [K in Key<C>]: (input: Received<C, K>, caller: Caller) => Promise<Result<Output<C, K>, Failure>>;
};
