import type { Command } from '#domain/quarter/command';
import type { Refusal } from '#domain/kernel/refusal';
import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';
import type { Answer } from '../rpc/call';
import type { CallFailed } from '../rpc/call-failed';
import type { PendingCommand } from './optimistic-quarter';
import type { ServerClock } from './server-clock';

export type Own = Answer<'quarter.open'>['own'];
export type Silence = NonNullable<Answer<'quarter.sync'>['silence']>;

export type Me = Answer<'quarter.open'>['me'];

/**
 * `online`: all well. `offline`: no answer comes, what is written is kept. `busy`: many write, ours waits its turn.
 * `reload`: the app was updated under this page. `gone`: the quarter does not exist for this person any more.
 */
export type Connection = 'online' | 'offline' | 'busy' | 'reload' | 'gone';

/** A command that the server refused after it had shown here: rolled back, and not forgotten. */
export interface Refused {
  readonly command: Command;
  readonly refusal: Refusal;
}

/** Commands that the server did not take for a reason that is not theirs; a person says whether to send them again. */
export interface BlockedCommands {
  readonly commands: readonly Command[];
  readonly because: CallFailed;
}

/** Everything a page knows of one open quarter. */
export interface QuarterState {
  /** With what is pending folded in: what people see. */
  readonly quarter: Quarter;
  readonly confirmed: Quarter;
  /** Revision of `confirmed`. */
  readonly seq: number;
  readonly me: Me;
  readonly pending: readonly PendingCommand[];
  /** Entries seen since, and those before that were asked for; ascending. */
  readonly entries: readonly Entry[];
  readonly refused: readonly Refused[];
  readonly blockedCommands: BlockedCommands | null;
  readonly connection: Connection;
  /** Names by member id, for sentences that name a person; empty until somebody's were fetched. */
  readonly names: Readonly<Record<string, string>>;
  /** Own entries that can be undone, newest last, and those whose undoing can be undone. */
  readonly undoable: readonly number[];
  readonly redoable: readonly number[];
  /** How far the server's clock is from this browser's; null: not told yet. */
  readonly serverClock: ServerClock | null;
  /** Members who are there, in the room that the page shows or anywhere, this one among them; null: not known. */
  readonly present: readonly string[] | null;
  /** What this person sealed in rounds that are open, as the server last told it. */
  readonly own: Own;
  /** What everybody may know of those rounds. */
  readonly silence: Silence;
}
