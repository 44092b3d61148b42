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
  Command extends { readonly kind: string },
  Content extends Json,
  /** With which changes everybody sees it. */
  C,
> {
  /** The commands that seal it; `quarter/envelope-definitions` holds the list complete. */
  readonly commands: { readonly [K in Command['kind']]: true };
  /** The round asks everybody, so that everybody may know who has not answered yet. */
  readonly asksEverybody: boolean;
  /**
   * Whether what is in it answers the round, as far as others are told that somebody did: said of it once, never taken
   * back. Left out: whatever was sealed does.
   */
  readonly isAnswer?: (quarter: Q, round: SealedRound, content: Content) => boolean;
  /** How many cards of silence it holds, of which everybody sees one total (G-9). */
  readonly cardsIn: (content: Content) => number;
  /** The rounds in which it is sealed. */
  readonly roundsOf: (quarter: Q) => readonly SealedRound[];
  /**
   * What is in the envelope once a command was carried out; null: nothing, and the envelope stays.
   *
   * @param before what its member sealed in it so far; null: nothing
   */
  readonly seal: (quarter: Q, command: Command, before: Content | null) => Result<Content | null, Refusal>;
  /** What storage gave back; undefined: it is nothing of this kind. */
  readonly read: (stored: Json) => Content | undefined;
  /** Whether the reveal of its round shows of a member what a command of theirs says. */
  readonly isShown: (quarter: Q, command: Command, member: string) => boolean;
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
