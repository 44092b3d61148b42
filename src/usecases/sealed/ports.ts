import type { Json } from '#domain/kernel/json';
import type { Refusal } from '#domain/kernel/refusal';
import type { Sealing } from '#domain/quarter/seal';

/** What a member sealed last in a round. It stands beside the ledger, so that nothing of it is an entry before its reveal. */
export interface SealedEnvelope {
  /** Id of the command that sealed it. */
  readonly commandId: string;
  /** Null: taken out again; the envelope itself stays, so that a change of mind leaves no trace. */
  readonly content: Json | null;
}

/**
 * That a member gave something in a round, as far as others may ever know before its reveal: that they did, and how many
 * cards there are in all. No entry, and no part of an envelope.
 */
export interface Silence {
  readonly round: string;
  /** Cards in their envelope since `at`, and those that were in it before. */
  readonly cards: number;
  readonly before: number;
  /** They said that they have nothing to add; left out: they did not, or took it back. */
  readonly done?: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What everybody may know of a round before its reveal. */
export interface RoundSilence {
  readonly round: string;
  /** Members who gave something, where the round asks everybody, else those who say that they are done; in no order that tells anything. */
  readonly answered: readonly string[];
  /** Cards of all together. */
  readonly cards: number;
}

/** What everybody is told of all open rounds within one step of time, so that not every page reads every silence. */
export interface ToldSilence {
  /** Beginning of the step: milliseconds since the epoch. */
  readonly step: number;
  readonly rounds: readonly RoundSilence[];
}

/** The silences of each member, one a round, as several may be open at once: one short-lived record a member and quarter. */
export interface Silences {
  read(quarterId: string, members: readonly string[]): Promise<ReadonlyMap<string, readonly Silence[]>>;
  keep(quarterId: string, member: string, silences: readonly Silence[]): Promise<void>;
  /** Undefined: nobody was told yet, or what they were told is no longer so. */
  findTold(quarterId: string): Promise<ToldSilence | undefined>;
  /** Undefined: it is no longer so. */
  keepTold(quarterId: string, told: ToldSilence | undefined): Promise<void>;
}

/** Contents one after the other in one envelope; only the last of them is ever shown. */
export const MOST_CHANGES_OF_MIND = 100;

/** Whether a command is in its sender's envelope, and what then is in it; null: nothing. */
export type Kept =
  | { readonly kind: 'kept'; readonly content: Json | null }
  /** It was changed too often. */
  | { readonly kind: 'full' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** One a member and round, written on behalf of its member alone. Kept in no memory. */
export interface Envelopes {
  /** A strict read. Undefined: never sealed, or nothing that can be read. */
  find(quarterId: string, round: string, member: string): Promise<SealedEnvelope | undefined>;
  /**
   * Puts into it what a command makes of what is in it, whoever of its member's pages wrote that. The last one written
   * counts; the same command again writes nothing.
   *
   * @throws NotStorable, StorageBusy where nobody knows whether it was written
   */
  keep(quarterId: string, round: string, member: string, commandId: string, sealing: Sealing): Promise<Kept>;
  /**
   * What was in it before this command counts again: its sender was refused.
   *
   * @throws StorageBusy where nobody knows whether it does
   */
  takeBack(quarterId: string, round: string, member: string, commandId: string): Promise<void>;
  /** After a reveal: what was in them is an entry by then. */
  drop(quarterId: string, round: string, members: readonly string[]): Promise<void>;
}
