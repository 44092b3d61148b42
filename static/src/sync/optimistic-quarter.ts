import { decide } from '#domain/quarter/decide';
import { evolve } from '#domain/quarter/evolve';
import type { Command } from '#domain/quarter/command';
import type { Actor } from '#domain/kernel/actor';
import type { Decision, DecisionContext } from '#domain/quarter/decision';
import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';
import { policyOf } from '#domain/quarter/command-definitions';

/** A command that the server has not confirmed. */
export interface PendingCommand {
  readonly command: Command;
  /** ISO instant at which it was given. */
  readonly at: string;
  /** Revision that it was given on. */
  readonly basedOn: number;
}

export interface Viewpoint {
  readonly by: Actor;
  readonly entries: readonly Entry[];
  readonly names: Readonly<Record<string, string>>;
  /** Members who are there; null: not known. */
  readonly present: readonly string[] | null;
}

/** All entries after one, up to a revision; undefined: this page has not seen all of them. */
const entriesSince = (
  entries: readonly Entry[],
  after: number,
  upTo: number,
): readonly Entry[] | undefined => {
  const since = entries.filter(({ seq }) => seq > after);
  const last = since.at(-1)?.seq ?? after;
  return last - after === since.length && last >= upTo ? since : undefined;
};

const contextFor = (
  { command, at, basedOn }: PendingCommand,
  { by, entries, names, present }: Viewpoint,
): DecisionContext => {
  if (command.kind !== 'undo') return { by, at, names, ...(present === null ? {} : { present }) };
  const entry = entries.find(({ seq }) => seq === command.seq);
  const since = entriesSince(entries, command.seq, basedOn);
  return {
    by,
    at,
    names,
    ...(entry === undefined ? {} : { entry }),
    ...(since === undefined ? {} : { since }),
  };
};

export const decideHere = (quarter: Quarter, pending: PendingCommand, viewpoint: Viewpoint): Decision =>
  decide(quarter, pending.command, contextFor(pending, viewpoint));

/** Whether the browser knows enough to judge: some commands, and an undo of what it did not see, or not all since, are the server's. */
export const canDecideHere = (pending: PendingCommand, viewpoint: Viewpoint): boolean => {
  if (policyOf(pending.command.kind)?.where !== 'both') return false;
  if (pending.command.kind !== 'undo') return true;
  const { entry, since } = contextFor(pending, viewpoint);
  return entry !== undefined && since !== undefined;
};

/**
 * What the quarter will be once everything pending is confirmed. A command that the present state refuses is
 * left out without a word: the server has the last say about it, and its answer is what people are told.
 */
export const foldPending = (
  confirmed: Quarter,
  pending: readonly PendingCommand[],
  viewpoint: Viewpoint,
): Quarter =>
  pending.reduce((quarter, waiting) => {
    const decision = decideHere(quarter, waiting, viewpoint);
    return decision.ok ? decision.value.reduce(evolve, quarter) : quarter;
  }, confirmed);
