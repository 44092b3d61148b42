import { decide } from '#domain/quarter/decide';
import { evolve } from '#domain/quarter/evolve';
import type { Command } from '#domain/quarter/command';
import type { Actor, Decision, DecisionContext } from '#domain/quarter/decision';
import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';

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
}

const contextFor = ({ command, at }: PendingCommand, { by, entries, names }: Viewpoint): DecisionContext => {
  const undone = command.kind === 'undo' ? entries.find(({ seq }) => seq === command.seq) : undefined;
  return { by, at, names, ...(undone === undefined ? {} : { entry: undone }) };
};

export const decideHere = (quarter: Quarter, pending: PendingCommand, viewpoint: Viewpoint): Decision =>
  decide(quarter, pending.command, contextFor(pending, viewpoint));

/** Whether the browser knows enough to judge: an undo of an entry it never saw is for the server alone. */
export const canDecideHere = ({ command }: PendingCommand, { entries }: Viewpoint): boolean =>
  command.kind !== 'undo' || entries.some(({ seq }) => seq === command.seq);

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
