import type { Json } from '../kernel/json';
import type { Refusal } from '../kernel/refusal';
import type { Result } from '../kernel/result';
import type { SealedContent } from './sealed-content';
import type { SealedRound } from './sealed-round';

/**
 * A kind of secret. It lies in an envelope, one a member and round, outside of the ledger: it is no entry before its
 * reveal, so nobody else's answer, hint, refusal, count or sequence number can depend on it (G-9).
 */
export interface EnvelopeDefinition<
  /** The part of a quarter that it is about. */
  Q,
  /** What a member sends to seal it. */
  Command,
  Content extends Json,
  /** With which changes everybody sees it. */
  C,
> {
  /** The rounds in which it is sealed. */
  readonly roundsOf: (quarter: Q) => readonly SealedRound[];
  /** What a command puts into the envelope in place of what is in it; null: nothing, and the envelope stays. */
  readonly seal: (quarter: Q, command: Command) => Result<Content | null, Refusal>;
  /** What storage gave back; undefined: it is nothing of this kind. */
  readonly read: (stored: Json) => Content | undefined;
  /** What the reveal of a round shows of a member; null: nothing. */
  readonly findShown: (quarter: Q, round: string, member: string) => Content | null;
  /**
   * What happens when a round is revealed.
   *
   * @param sealed of members who are still here, in no order that tells anything
   */
  readonly disclose: (
    quarter: Q,
    round: SealedRound,
    sealed: readonly SealedContent<Content>[],
  ) => readonly C[];
}
