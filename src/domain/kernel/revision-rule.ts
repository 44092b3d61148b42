import { integer } from './field-rule';
import type { Refusal } from './refusal';
import { refuse } from './refusal';
import type { Result } from './result';

/** More entries no quarter has: its budget is spent long before. */
const MAX_REVISION = 10_000_000;

/** The number of a revision, from 1. */
export const revisionRule = integer('revision', 1, MAX_REVISION);

/**
 * A revision that there is.
 *
 * @param last the last revision; left out: only the server knows it, and asks again
 * @param rule that asks for it
 */
export const knownRevision = (
  value: unknown,
  { revision: last = MAX_REVISION }: { readonly revision?: number },
  rule: string,
): Result<number, Refusal> => {
  const checked = revisionRule(value, undefined);
  if (!checked.ok || checked.value <= last) return checked;
  return refuse('NO_REVISION', `There is no revision ${checked.value} yet.`, {
    rule,
    parameters: { revision: checked.value, last },
  });
};
