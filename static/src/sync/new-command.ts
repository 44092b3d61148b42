import type { Command } from '#domain/quarter/command';
import type { Refusal } from '#domain/kernel/refusal';

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> : never;

/** A command that has no id yet: the store gives it one. */
export type NewCommand = WithoutId<Command>;

/** A command whose parts name what another part of it adds, by the id that it is about to get. */
export type MakeCommand = (id: string) => NewCommand;

/** `unchanged`: it was so already at `seq`, which is nobody's entry to undo. */
export type Settled =
  | { readonly ok: true; readonly seq: number; readonly unchanged?: true }
  | { readonly ok: false; readonly refusal: Refusal };

/** What became of a command so far. */
export interface Submitted {
  /** Id of the command and, if it adds something, of what it adds. */
  readonly id: string;
  /** Refused here and now, nothing was sent; null: it shows already and is on its way. */
  readonly refusal: Refusal | null;
  /** When the server has answered. Never rejects. */
  readonly settled: Promise<Settled>;
}
