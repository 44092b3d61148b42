import type { Change } from '#domain/quarter/change';
import { needsFreshRights } from '#domain/quarter/change-rights';
import type { AnyCommand } from '#domain/quarter/command';
import { decideOnServer } from '#domain/server/decide-on-server';
import type { Actor } from '#domain/kernel/actor';
import { type Refusal, refusal } from '#domain/kernel/refusal';
import type { DecisionContext } from '#domain/quarter/decision';
import { failed, ok } from '#domain/kernel/result';
import type { Clock, Committed, QuarterLedger, QuarterReading } from '../ports';

/** Between the use cases and the ledger alone: nothing is stored on an old answer where the changes ask for a new one. */
export const ASK_JIRA = refusal('ASK_JIRA', 'Jira has to say once more who this is. Try again.');

const asEntry = (command: AnyCommand, changes: readonly Change[], by: Actor, at: string) => ({
  command: command.kind,
  // Whoever joins is nobody yet.
  by: by.kind === 'member' && command.kind !== 'member.join' ? by.member : null,
  at,
  changes,
  ...(command.kind === 'undo' ? { undid: command.seq } : {}),
});

/** What a decision is told, from what was read. */
export const contextOf = (
  reading: QuarterReading,
  command: AnyCommand,
  by: Actor,
  at: string,
  present?: readonly string[],
): DecisionContext => {
  if (command.kind !== 'undo') return present === undefined ? { by, at } : { by, at, present };
  const entry = reading.findEntry(command.seq);
  const since = reading.entriesAfter(command.seq);
  return { by, at, ...(entry === undefined ? {} : { entry }), ...(since === undefined ? {} : { since }) };
};

/**
 * Carries one command out over the latest state, whatever happened since the reading.
 * @param present members who are there, for commands that ask for them
 * @param isFresh Jira was asked a moment ago who this is; else changes that ask for that are refused by `ASK_JIRA`
 */
export const commitCommand = (
  { ledger, clock }: { readonly ledger: QuarterLedger; readonly clock: Clock },
  reading: QuarterReading,
  command: AnyCommand,
  basedOn: number,
  by: Actor,
  isFresh: boolean,
  present?: readonly string[],
): Promise<Committed<NonNullable<QuarterReading['state']>, Change, Refusal>> =>
  ledger.commit(reading, {
    commandId: command.id,
    basedOn,
    decide: (latest) => {
      const at = new Date(clock.now()).toISOString();
      const decision = decideOnServer(latest.state, command, contextOf(latest, command, by, at, present));
      if (!decision.ok) return decision;
      if (!isFresh && needsFreshRights(decision.value)) return failed(ASK_JIRA);
      return ok(asEntry(command, decision.value, by, at));
    },
  });
