import { findById, type Identified } from './collection';
import type { EntityChange } from './entity-change';
import { editsOf, refuseUnknown } from './entity-changes';
import { refuse, type Refusal } from './refusal';
import { ok, type Result } from './result';

interface Closable extends Identified {
  readonly state: string;
}

interface Told {
  /** What it is called: `vote`. */
  readonly noun: string;
  /** Where it is closed already. */
  readonly isShown: string;
  readonly rule?: string;
}

/**
 * Closes an open round: whoever comes by then shows what was sealed in it. One that is closed, or shown, stays as it is,
 * and whoever would reveal it once more is told.
 */
export const closeRound = <N extends string, R extends Closable>(
  concept: N,
  rounds: readonly R[],
  id: string,
  { noun, isShown, rule }: Told,
): Result<readonly EntityChange<N, R>[], Refusal> => {
  const round = findById(rounds, id);
  if (round === undefined) return refuseUnknown(noun, id);
  if (round.state === 'open')
    return ok(editsOf(concept, round, { state: 'closing' } as unknown as Partial<R>));
  return refuse('ALREADY_REVEALED', isShown, {
    ...(rule === undefined ? {} : { rule }),
    parameters: { round: id },
  });
};
