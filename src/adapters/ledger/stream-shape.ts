import type { LedgerEntry } from '../../usecases/ports';

/** Turns what an older version stored into what the next one would have stored. */
export interface UpCast {
  readonly changes: (changes: unknown) => unknown;
  readonly state: (state: unknown) => unknown;
}

/** What one kind of stream is made of. The ledger knows nothing else about it. */
export interface StreamShape<S, C> {
  /** First part of every key. */
  readonly name: string;
  /** Number under which entries and snapshots are stored now. */
  readonly version: number;
  /** From version n to n + 1 under n; none may ever be taken out. */
  readonly upCasts: Readonly<Record<number, UpCast>>;
  /** @throws when the value is none of ours */
  readonly parseChanges: (value: unknown) => readonly C[];
  /** @throws when the value is none of ours */
  readonly parseState: (value: unknown) => S;
  /** A state shares with the one before whatever an entry did not change: that is how a writer finds what it changed. */
  readonly fold: (state: S | null, entry: LedgerEntry<C>) => S | null;
  /** What a change is about, in a word that people know. */
  readonly nameOf: (change: C) => string;
}
