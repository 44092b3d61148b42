import type { AnyCommand, SealingCommand } from '#domain/quarter/command';
import { isSealing } from '#domain/quarter/envelope-definitions';
import { decideOnServer } from '#domain/server/decide-on-server';
import type { Actor } from '#domain/kernel/actor';
import { type Refusal, refusal } from '#domain/kernel/refusal';
import { ok, type Result } from '#domain/kernel/result';
import { BUSY, NOT_FOUND, STALE, type Failure } from '../failure';
import {
  COMMAND_WINDOW,
  type Caller,
  type People,
  type Profiles,
  type QuarterLedger,
  type QuarterReading,
  StorageBusy,
} from '../ports';
import type { Hints, Spending, Spendings } from './ports';
import { discloseRounds, type DisclosingPorts } from '../sealed/disclose-rounds';
import { ownEnvelopes, type OwnEnvelope } from '../sealed/own-envelopes';
import { sealEnvelope } from '../sealed/seal-envelope';
import { accessQuarter, actorOf, type AccessPorts, type QuarterAccess } from './access-quarter';
import { isWorthNoting, spentNow, withinAllowance, withSpent } from './allowance';
import { ASK_JIRA, commitCommand, contextOf } from './commit-command';
import { announce } from './announce';
import { isOwnEntry, isPresenceAsked, isSameContent } from './is-own-entry';
import { claimMembership } from './join-quarter';
import { isFreshAnswer, settleRights } from './project-rights';
import { memberNames } from './quarter-people';
import { relistQuarter, type ListPorts } from './list-quarters';
import { uncommitted } from './uncommitted';
import { whoIsPresent, type PresencePorts } from './who-is-present';
import { syncAnswer, type SyncAnswer } from './sync-answer';

export interface DecidePorts extends AccessPorts, ListPorts, PresencePorts, DisclosingPorts {
  readonly ledger: QuarterLedger;
  readonly people: People;
  readonly profiles: Profiles;
  readonly hints: Hints;
  readonly spendings: Spendings;
}

export type Outcome =
  /** `unchanged`: it was so already at `seq`, so that no entry was made. */
  | { readonly id: string; readonly ok: true; readonly seq: number; readonly unchanged?: true }
  | { readonly id: string; readonly ok: false; readonly refusal: Refusal };

export interface DecideAnswer {
  readonly seq: number;
  /** One for each command that was dealt with; what is left over may be sent again as it is. */
  readonly outcomes: readonly Outcome[];
  readonly sync: SyncAnswer;
  /** What the caller sealed in rounds that are open. */
  readonly own: readonly OwnEnvelope[];
  /** The server's instant: milliseconds since the epoch. */
  readonly now: number;
}

export interface DecideRequest {
  readonly quarterId: string;
  /** Revision at which these commands were first sent. */
  readonly basedOn: number;
  readonly commands: readonly AnyCommand[];
}

/** An invocation ends after 25 seconds; what was not begun by then is left to the next one. */
const MOST_MS = 15_000;

const TAKEN = refusal(
  'ID_TAKEN',
  'Another change already has the id of this one. Reload the page and repeat it.',
);

/** The same refusal, naming the person who stands in the way; names are read only when one is needed. */
const named = async (
  ports: DecidePorts,
  reading: QuarterReading,
  command: AnyCommand,
  by: Actor,
  refused: Refusal,
  present: readonly string[] | undefined,
): Promise<Refusal> => {
  const { state } = reading;
  if (state === null || !('who' in refused.parameters)) return refused;
  const at = new Date(ports.clock.now()).toISOString();
  const context = contextOf(reading, command, by, at, present);
  const members = new Set([
    ...(context.since ?? []).flatMap((entry) => entry.by ?? []),
    ...String(refused.parameters['authors'] ?? '').split(' '),
  ]);
  members.delete('');
  const names = await memberNames(ports, state.id, [...members]);
  const again = decideOnServer(state, command, { ...context, names });
  return again.ok ? refused : again.error;
};

interface Progress {
  readonly access: QuarterAccess;
  readonly reading: QuarterReading;
}

/** The same access with what Jira says at this moment. */
const asked = async (ports: DecidePorts, caller: Caller, access: QuarterAccess): Promise<QuarterAccess> => {
  const { projectId } = access.quarter.settings;
  const { rights, askedAt, kept } = await settleRights(ports, caller, projectId, undefined, true);
  await kept;
  return { ...access, rights, askedAt };
};

const decideOne = async (
  ports: DecidePorts,
  caller: Caller,
  { access: known, reading }: Progress,
  command: AnyCommand,
  basedOn: number,
): Promise<Progress & { readonly outcome: Outcome | Failure }> => {
  let access = known;
  let by = actorOf(access);
  if (command.kind === 'member.join' && access.member === null) {
    const claim = await claimMembership(ports.people, caller, access, command);
    if (!claim.ok) return { access, reading, outcome: { id: command.id, ok: false, refusal: claim.error } };
    by = claim.value;
  }
  const isFresh = isFreshAnswer(access.askedAt, ports.clock.now());
  const present = isPresenceAsked(command)
    ? await whoIsPresent(ports, access.quarter, { member: access.member, isAsked: true })
    : undefined;
  let committed = await commitCommand(ports, reading, command, basedOn, by, isFresh, present);
  if (committed.outcome.kind === 'refused' && committed.outcome.refusal === ASK_JIRA) {
    access = await asked(ports, caller, access);
    if (!access.rights.browse) return { access, reading: committed.reading, outcome: NOT_FOUND };
    by = { ...by, administers: access.rights.administer };
    committed = await commitCommand(ports, committed.reading, command, basedOn, by, true, present);
  }
  const { reading: latest, outcome } = committed;
  const quarter = latest.state ?? access.quarter;
  const isMember = by.kind === 'member' && quarter.members.some(({ id }) => id === by.member);
  const next = {
    reading: latest,
    access: { ...access, quarter, member: isMember && by.kind === 'member' ? by.member : null },
  };
  switch (outcome.kind) {
    case 'entered':
      return isOwnEntry(by, command, outcome.entry) &&
        (!outcome.isEarlier || isSameContent(latest, command, outcome.entry, by))
        ? { ...next, outcome: { id: command.id, ok: true, seq: outcome.entry.seq } }
        : { ...next, outcome: { id: command.id, ok: false, refusal: TAKEN } };
    case 'unchanged':
      return { ...next, outcome: { id: command.id, ok: true, seq: latest.seq, unchanged: true } };
    case 'refused':
      return {
        ...next,
        outcome: {
          id: command.id,
          ok: false,
          refusal: await named(ports, latest, command, by, outcome.refusal, present),
        },
      };
    case 'sealed':
    case 'unstorable':
    case 'busy': {
      const told = uncommitted(outcome, latest.seq);
      return 'failure' in told
        ? { ...next, outcome: told.failure }
        : { ...next, outcome: { id: command.id, ok: false, refusal: told.refusal } };
    }
  }
};

/** What is sealed is no entry; the answer says as of which one it was accepted. */
const sealOne = async (
  ports: DecidePorts,
  { access, reading }: Progress,
  command: SealingCommand,
): Promise<Progress & { readonly outcome: Outcome }> => {
  const sealed = await sealEnvelope(ports, reading, command, actorOf(access));
  const { reading: latest, outcome } = sealed;
  const next = { reading: latest, access: { ...access, quarter: latest.state ?? access.quarter } };
  return outcome.ok
    ? { ...next, outcome: { id: command.id, ok: true, seq: latest.seq } }
    : { ...next, outcome: { id: command.id, ok: false, refusal: outcome.error } };
};

/** What was done before storage asked to be left alone is told all the same. */
const orBusy = async <T>(
  before: Progress,
  work: Promise<Progress & { readonly outcome: T }>,
): Promise<Progress & { readonly outcome: T | Failure }> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StorageBusy) return { ...before, outcome: BUSY };
    throw error;
  }
};

/** Characters that a command wrote; none where it was refused, changed nothing, or was carried out before. */
const written = (before: QuarterReading, after: QuarterReading, outcome: Outcome | Failure): number => {
  if (!('ok' in outcome) || !outcome.ok || outcome.unchanged === true || outcome.seq <= before.seq) return 0;
  return JSON.stringify(after.findEntry(outcome.seq)?.changes ?? []).length;
};

/** What was decided stands; a note that is lost lets its writer write a little more. */
const noteSpent = async (
  { spendings, log }: DecidePorts,
  caller: Caller,
  quarterId: string,
  spent: Spending,
): Promise<void> => {
  try {
    await spendings.keep(caller, quarterId, spent);
  } catch (error) {
    log.warn('What an account wrote within this minute was not noted', error);
  }
};

/**
 * The one way in which a quarter changes. Every command is carried out once or refused with a reason, each by itself;
 * the answer also says what others did meanwhile.
 */
export const decideQuarter = async (
  ports: DecidePorts,
  caller: Caller,
  { quarterId, basedOn, commands }: DecideRequest,
): Promise<Result<DecideAnswer, Failure>> => {
  const entries = commands.flatMap((command) => (command.kind === 'undo' ? [command.seq] : []));
  const opened = await accessQuarter(ports, caller, quarterId, {
    since: basedOn,
    window: true,
    entries,
    ...(entries.length === 0 ? {} : { history: Math.min(...entries) }),
  });
  if (!opened.ok) return opened;
  const access = opened.value;
  const since = Math.min(basedOn, access.reading.seq);
  if (access.reading.seq - since > COMMAND_WINDOW || access.reading.entriesAfter(since) === undefined) {
    await access.kept;
    return { ok: false, error: STALE };
  }
  const deadline = ports.clock.now() + MOST_MS;
  const outcomes: Outcome[] = [];
  let progress: Progress = { access, reading: access.reading };
  const before = spentNow(access.spending, ports.clock.now());
  let spent = before;
  for (const command of commands) {
    const now = ports.clock.now();
    if (now > deadline) break;
    const within = withinAllowance(spent, now);
    if (!within.ok && outcomes.length > 0) break;
    if (!within.ok) {
      await access.kept;
      return within;
    }
    const work = isSealing(command)
      ? sealOne(ports, progress, command)
      : decideOne(ports, caller, progress, command, since);
    const { outcome, ...next } = await orBusy<Outcome | Failure>(progress, work);
    spent = withSpent(spent, written(progress.reading, next.reading, outcome));
    progress = next;
    if ('code' in outcome) {
      if (outcomes.length > 0) break;
      await access.kept;
      return { ok: false, error: outcome };
    }
    outcomes.push(outcome);
  }
  const reading = await discloseRounds(ports, progress.reading);
  const { member } = progress.access;
  const quarter = reading.state ?? progress.access.quarter;
  const isChanged = reading.seq > access.reading.seq;
  const [own] = await Promise.all([
    ownEnvelopes(ports, quarter, member),
    access.kept,
    isWorthNoting(before, spent) ? noteSpent(ports, caller, quarterId, spent) : undefined,
    isChanged ? announce(ports, quarterId, reading.seq) : undefined,
    relistQuarter(ports, access.quarter, quarter, reading.seq),
  ]);
  return ok({
    seq: reading.seq,
    outcomes,
    sync: syncAnswer(reading, quarter, since, member),
    own,
    now: ports.clock.now(),
  });
};
