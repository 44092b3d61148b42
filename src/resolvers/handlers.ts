import type { Contract, Key, Output, Received } from '#contract/procedure';
import type { Failure } from '#contract/reply';
import type { Result } from '#domain/kernel/result';
import type { Caller } from '../usecases/ports';

/** Where a page stands that calls. What it stands on went through the browser: it says what somebody looks at, and gives no right. */
export interface Standing {
  /** The page of Confluence; undefined: it stands on none. */
  readonly page: string | undefined;
}

/** One for each procedure, none forgotten: the compiler counts them. */
export type Handlers<C extends Contract> = {
  readonly [K in Key<C>]: (
    input: Received<C, K>,
    caller: Caller,
    standing: Standing,
  ) => Promise<Result<Output<C, K>, Failure>>;
};
