import { isFacilitator } from '#domain/quarter/roles';
import type { Quarter } from '#domain/quarter/quarter';
import { redact } from '#domain/quarter/redact';
import { ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import type { HintChannel, Hints } from './ports';
import { accessQuarter, actorOf, type AccessPorts, type QuarterAccess } from './access-quarter';

export interface Me {
  readonly member: string | null;
  readonly facilitator: boolean;
  readonly administers: boolean;
  readonly mayPublish: boolean;
}

export interface OpenQuarterAnswer {
  readonly seq: number;
  readonly quarter: Quarter;
  readonly me: Me;
  readonly hint: HintChannel | null;
  /** The server's instant: milliseconds since the epoch. */
  readonly now: number;
}

export const meOf = (access: QuarterAccess): Me => ({
  member: access.member,
  facilitator: isFacilitator(access.quarter, actorOf(access)),
  administers: access.rights.administer,
  mayPublish: access.rights.create && access.rights.link,
});

/** The quarter as this caller may see it, and what he may do in it. */
export const openQuarter = async (
  ports: AccessPorts & { readonly hints: Hints },
  caller: Caller,
  quarterId: string,
): Promise<Result<OpenQuarterAnswer, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  const { reading, quarter, member, kept } = access.value;
  const [hint] = await Promise.all([ports.hints.subscribe(caller, quarterId), kept]);
  return ok({
    seq: reading.seq,
    quarter: redact(quarter, member),
    me: meOf(access.value),
    hint,
    now: ports.clock.now(),
  });
};
