import type { Json } from '#domain/kernel/json';

/** What a member sealed last in a round. It stands beside the ledger, so that nothing of it is an entry before its reveal. */
export interface SealedEnvelope {
  /** Id of the command that sealed it. */
  readonly commandId: string;
  /** Null: taken out again; the envelope itself stays, so that a change of mind leaves no trace. */
  readonly content: Json | null;
}

/** Contents one after the other in one envelope; only the last of them is ever shown. */
export const MOST_CHANGES_OF_MIND = 100;

/** One a member and round, written on behalf of its member alone. Kept in no memory. */
export interface Envelopes {
  /** A strict read. Undefined: never sealed, or nothing that can be read. */
  find(quarterId: string, round: string, member: string): Promise<SealedEnvelope | undefined>;
  /**
   * The last one written counts; the same command again writes nothing.
   *
   * @returns false: too often already
   * @throws NotStorable, StorageBusy where nobody knows whether it was written
   */
  keep(quarterId: string, round: string, member: string, envelope: SealedEnvelope): Promise<boolean>;
  /**
   * What was in it before this command counts again: its sender was refused.
   *
   * @throws StorageBusy where nobody knows whether it does
   */
  takeBack(quarterId: string, round: string, member: string, commandId: string): Promise<void>;
  /** After a reveal: what was in them is an entry by then. */
  drop(quarterId: string, round: string, members: readonly string[]): Promise<void>;
}
