import { findById } from '#domain/kernel/collection';
import { derivedId } from '#domain/kernel/ids';
import { ok, type Result } from '#domain/kernel/result';
import type { Role } from '#domain/entities/team/member/member';
import { FACILITATOR_ONLY, isFacilitator } from '#domain/quarter/roles';
import { decideOnServer } from '#domain/server/decide-on-server';
import { refusedWith, type Failure } from '../failure';
import type { Caller, Profile } from '../ports';
import { accessQuarter, actorOf, type AccessPorts } from './access-quarter';
import { contextOf } from './commit-command';
import type { DecidePorts } from './decide-quarter';
import { enterCommand } from './enter-command';
import type { PeoplePorts } from './quarter-people';

/** Somebody who could take part. */
export interface Candidate extends Profile {
  readonly takesPart: boolean;
}

/**
 * People of the quarter's project by a part of their name, as Jira shows them to a facilitator.
 *
 * @param text two characters at least
 */
export const findCandidates = async (
  ports: AccessPorts & PeoplePorts,
  caller: Caller,
  quarterId: string,
  text: string,
): Promise<Result<readonly Candidate[], Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, {});
  if (!access.ok) return access;
  await access.value.kept;
  const { quarter } = access.value;
  if (!isFacilitator(quarter, actorOf(access.value))) return refusedWith(FACILITATOR_ONLY.text);
  const [found, accounts] = await Promise.all([
    ports.profiles.searchIn(quarter.settings.projectId, text),
    ports.people.accountsOf(
      quarterId,
      quarter.members.map(({ id }) => id),
    ),
  ]);
  const here = new Set(accounts.values());
  return ok(found.map((profile) => ({ ...profile, takesPart: here.has(profile.accountId) })));
};

export interface InviteRequest {
  readonly quarterId: string;
  /** Becomes their member id, where they have none from before. */
  readonly commandId: string;
  /** Of whom. */
  readonly account: string;
  readonly role: Role;
}

/**
 * Makes somebody a member by their account, for facilitators. It opens nothing to them: what they see stays Jira's to
 * say, call by call. Of somebody whom Jira does not show the caller in this project nothing is stored.
 */
export const inviteMember = async (
  ports: DecidePorts,
  caller: Caller,
  { quarterId, commandId, account, role }: InviteRequest,
): Promise<Result<{ readonly seq: number }, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true }, true);
  if (!access.ok) return access;
  await access.value.kept;
  const { quarter, reading } = access.value;
  const by = actorOf(access.value);
  const invited = { accountId: account };
  const held = await ports.people.find(invited, quarterId);
  const wanted = held ?? derivedId(commandId);
  const command = { kind: 'member.invite', id: commandId, member: wanted, role } as const;
  // Before an account is tied to an id, the entry has to be one that they may make.
  const at = new Date(ports.clock.now()).toISOString();
  const may = decideOnServer(quarter, command, contextOf(reading, command, by, at));
  if (!may.ok) return refusedWith(may.error.text);
  if ((await ports.profiles.findIn(quarter.settings.projectId, account)) === undefined)
    return refusedWith(
      'Jira shows you no such person in this space. Choose somebody who can be assigned there.',
    );
  if (held === undefined) {
    const isTaken = findById(quarter.members, wanted) !== undefined;
    const claimed = isTaken ? undefined : await ports.people.claim(invited, quarterId, wanted);
    if (claimed !== wanted)
      return refusedWith('Somebody else came in at the same moment. Choose them once more.');
  }
  const submission = { command, basedOn: reading.seq, by, isFresh: true };
  const entered = await enterCommand(ports, reading, submission);
  return entered.ok ? ok({ seq: entered.value.seq }) : entered;
};
