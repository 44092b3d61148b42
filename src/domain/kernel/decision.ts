import type { Refusal } from './refusal';
import type { Result } from './result';

/** What one command would change, all or nothing, or why it may not be done. */
export type Decision<C> = Result<readonly C[], Refusal>;
