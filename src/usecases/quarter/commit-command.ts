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
  if (command.kind !== 'undo')
    return { by, at, revision: reading.seq, ...(present === undefined ? {} : { present }) };
  const entry = reading.findEntry(command.seq);
  const since = reading.entriesAfter(command.seq);
  return { by, at, ...(entry === undefined ? {} : { entry }), ...(since === undefined ? {} : { since }) };
};

/** One command, and all that is known of whoever sent it. */
export interface Submission {
  readonly command: AnyCommand;
  /** The sequence that the command was first sent at: what it was carried out by stands behind it. */
  readonly basedOn: number;
  readonly by: Actor;
  /** Jira was asked a moment ago who this is; else changes that ask for that are refused by `ASK_JIRA`. */
  readonly isFresh: boolean;
  /** Members who are there, for commands that ask for them. */
  readonly present?: readonly string[] | undefined;
}

/** Carries one command out over the latest state, whatever happened since the reading. */
export const commitCommand = (
  { ledger, clock }: { readonly ledger: QuarterLedger; readonly clock: Clock },
  reading: QuarterReading,
  { command, basedOn, by, isFresh, present }: Submission,
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
