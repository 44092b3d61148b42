import type { AnyCommand } from '#domain/quarter/command';
import type { Actor } from '#domain/kernel/actor';
import { refusal, type Refusal } from '#domain/kernel/refusal';
import { findById } from '#domain/kernel/collection';
import { derivedId } from '#domain/kernel/ids';
import { failed, ok, type Result } from '#domain/kernel/result';
import { decideOnServer } from '#domain/server/decide-on-server';
import type { Caller, Clock, People, QuarterLedger, QuarterReading } from '../ports';
import type { QuarterAccess } from './access-quarter';
import { contextOf } from './commit-command';

const TAKEN = refusal('ID_TAKEN', 'This change has the id of another one. Reload the page and repeat it.');

type Join = Extract<AnyCommand, { readonly kind: 'member.join' }>;

export interface JoinPorts {
  readonly people: People;
  readonly ledger: QuarterLedger;
  readonly clock: Clock;
}

/** Why they may not join, asked once more of a strict read: nobody is refused because of what was true a moment ago. */
const refusedJoin = async (
  { ledger, clock }: JoinPorts,
  reading: QuarterReading,
  command: Join,
  by: Actor,
): Promise<Refusal | undefined> => {
  const at = new Date(clock.now()).toISOString();
  const ask = (read: QuarterReading) => decideOnServer(read.state, command, contextOf(read, command, by, at));
  if (ask(reading).ok) return undefined;
  const latest = ask(await ledger.read(reading.id, { settled: true }));
  return latest.ok ? undefined : latest.error;
};

/**
 * Ties an account to a member id before the entry that makes the member: a death in between leaves a reserved id,
 * which the same account takes up again, and never a member without an account. The id comes from a browser, so one
 * that is a member already, or that another account holds, is refused. Of whoever may not join nothing is stored.
 */
export const claimMembership = async (
  ports: JoinPorts,
  caller: Caller,
  access: Pick<QuarterAccess, 'quarter' | 'claimed' | 'rights'>,
  reading: QuarterReading,
  command: Join,
): Promise<Result<Actor, Refusal>> => {
  const { quarter, claimed, rights } = access;
  const wanted = claimed ?? derivedId(command.id);
  if (claimed === undefined && findById(quarter.members, wanted) !== undefined) return failed(TAKEN);
  const asMember = (member: string): Actor => ({ kind: 'member', member, administers: rights.administer });
  if (claimed !== undefined) return ok(asMember(claimed));
  const refused = await refusedJoin(ports, reading, command, asMember(wanted));
  if (refused !== undefined) return failed(refused);
  const held = await ports.people.claim(caller, quarter.id, wanted);
  return held === undefined ? failed(TAKEN) : ok(asMember(held));
};
