import type { Actor } from '#domain/kernel/actor';
import { refusal, type Refusal } from '#domain/kernel/refusal';
import type { AnyCommand, SealingCommand } from '#domain/quarter/command';
import { isSealing } from '#domain/quarter/envelope-definitions';
import { decideOnServer } from '#domain/server/decide-on-server';
import { BUSY, NOT_FOUND, type Failure } from '../failure';
import { StorageBusy, type Caller, type People, type Profiles, type QuarterReading } from '../ports';
import type { DisclosingPorts } from '../sealed/disclose-rounds';
import { noteSilence, type NotingPorts } from '../sealed/note-silence';
import type { OwnEnvelope } from '../sealed/own-envelopes';
import { sealEnvelope } from '../sealed/seal-envelope';
import { actorOf, type AccessPorts, type QuarterAccess } from './access-quarter';
import { ASK_JIRA, commitCommand, contextOf } from './commit-command';
import { isOwnEntry, isPresenceAsked, isSameContent } from './is-own-entry';
import { claimMembership } from './join-quarter';
import { keepAgreed } from './keep-agreed';
import { isFreshAnswer, settleRights } from './project-rights';
import { memberNames } from './quarter-people';
import { uncommitted, type Attempt, type Uncommitted } from './uncommitted';
import type { PresencePorts } from './who-is-present';
import { whoIsThere } from './who-is-there';

export interface CarryingPorts extends AccessPorts, PresencePorts, DisclosingPorts, NotingPorts {
  readonly people: People;
  readonly profiles: Profiles;
}

export type Outcome =
  /** `unchanged`: the quarter is as it was at `seq`: it was so already, or what was sent was sealed beside it. */
  | { readonly id: string; readonly ok: true; readonly seq: number; readonly unchanged?: true }
  | { readonly id: string; readonly ok: false; readonly refusal: Refusal };

const TAKEN = refusal(
  'ID_TAKEN',
  'Another change already has the id of this one. Reload the page and repeat it.',
);

/** The same refusal, naming the person who stands in the way; names are read only when one is needed. */
const named = async (
  ports: CarryingPorts,
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

const notEntered = (id: string, outcome: Uncommitted, attempt: Attempt): Outcome | Failure => {
  const told = uncommitted(outcome, attempt);
  return 'failure' in told ? told.failure : { id, ok: false, refusal: told.refusal };
};

/** How far the commands of one call are. */
export interface Progress {
  readonly access: QuarterAccess;
  readonly reading: QuarterReading;
}

/** What came of one command. */
export interface Carried extends Progress {
  readonly outcome: Outcome | Failure;
  /**
   * Whether those who listen are to hear of it. What is sealed in an open round is not to be heard of, also not by
   * announcing once more what others entered meanwhile.
   */
  readonly isNews: boolean;
  /** What it put into its sender's envelope. */
  readonly own?: OwnEnvelope;
}

/** The same access with what Jira says at this moment. */
const asked = async (ports: CarryingPorts, caller: Caller, access: QuarterAccess): Promise<QuarterAccess> => {
  const { projectId } = access.quarter.settings;
  const { rights, askedAt, kept } = await settleRights(ports, caller, projectId, undefined, true);
  await kept;
  return { ...access, rights, askedAt };
};

const decideOne = async (
  ports: CarryingPorts,
  caller: Caller,
  { access: known, reading }: Progress,
  command: AnyCommand,
  basedOn: number,
): Promise<Progress & { readonly outcome: Outcome | Failure }> => {
  let access = known;
  let by = actorOf(access);
  if (command.kind === 'member.join' && access.member === null) {
    const claim = await claimMembership(ports, caller, access, reading, command);
    if (!claim.ok) return { access, reading, outcome: { id: command.id, ok: false, refusal: claim.error } };
    by = claim.value;
  }
  const isFresh = isFreshAnswer(access.askedAt, ports.clock.now());
  const present = isPresenceAsked(command)
    ? await whoIsThere(ports, reading.state ?? access.quarter, command, access.member)
    : undefined;
  const submission = { command, basedOn, present };
  let committed = await commitCommand(ports, reading, { ...submission, by, isFresh });
  if (committed.outcome.kind === 'refused' && committed.outcome.refusal === ASK_JIRA) {
    access = await asked(ports, caller, access);
    if (!access.rights.browse) return { access, reading: committed.reading, outcome: NOT_FOUND };
    by = { ...by, administers: access.rights.administer };
    committed = await commitCommand(ports, committed.reading, { ...submission, by, isFresh: true });
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
      if (!outcome.isEarlier) await keepAgreed(ports, quarter, outcome.entry);
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
    case 'read-only':
    case 'unstorable':
    case 'busy':
      return {
        ...next,
        outcome: notEntered(command.id, outcome, { seq: latest.seq, administers: by.administers }),
      };
  }
};

/** What is sealed is no entry; the answer says as of which one it was accepted. */
const sealOne = async (
  ports: CarryingPorts,
  { access, reading }: Progress,
  command: SealingCommand,
): Promise<Carried> => {
  const { id } = command;
  if (reading.readOnly !== null) {
    const attempt = { seq: reading.seq, administers: access.rights.administer };
    const outcome = notEntered(id, { kind: 'read-only', reason: reading.readOnly }, attempt);
    return { access, reading, outcome, isNews: false };
  }
  const by = actorOf(access);
  const sealed = await sealEnvelope(ports, reading, command, by);
  const { reading: latest, outcome, own } = sealed;
  if (own !== undefined && by.kind === 'member') {
    await noteSilence(ports, access.quarter, command, by.member, own);
  }
  return {
    ...(own === undefined ? {} : { own }),
    reading: latest,
    access: { ...access, quarter: latest.state ?? access.quarter },
    outcome: outcome.ok
      ? { id, ok: true, seq: latest.seq, unchanged: true }
      : { id, ok: false, refusal: outcome.error },
    isNews: sealed.isClosed && latest.seq > reading.seq,
  };
};

/**
 * Carries one command out: into the ledger, or into its sender's envelope. Where storage asks to be left alone, what was
 * done before is told all the same.
 */
export const carryOut = async (
  ports: CarryingPorts,
  caller: Caller,
  before: Progress,
  command: AnyCommand,
  basedOn: number,
): Promise<Carried> => {
  try {
    if (isSealing(command)) return await sealOne(ports, before, command);
    const decided = await decideOne(ports, caller, before, command, basedOn);
    return { ...decided, isNews: decided.reading.seq > before.reading.seq };
  } catch (error) {
    if (error instanceof StorageBusy) return { ...before, outcome: BUSY, isNews: false };
    throw error;
  }
};
