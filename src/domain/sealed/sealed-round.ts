/**
 * Where a round stands. `open`: envelopes are taken; `closing`: none is any more, and what is in them is about to be
 * shown; `revealed`: everybody sees it; `closed`: an older version left it, and it is never shown.
 */
export type RoundState = 'open' | 'closing' | 'revealed' | 'closed';

/** A round as far as envelopes ask for it. */
export interface SealedRound {
  readonly id: string;
  readonly state: RoundState;
  /** The holding in which it is shown, and up to when it takes anything before that: `facilitation/pre-work`. */
  readonly runId?: string | null;
  readonly closesAt?: string | null;
}
