import { isFacilitator } from '#domain/quarter/roles';
import { ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import type { ChangeChannel, ChangeNotifier } from './ports';
import { discloseRounds, type DisclosingPorts } from '../sealed/disclose-rounds';
import { ownEnvelopes, type OwnEnvelope } from '../sealed/own-envelopes';
import { accessQuarter, actorOf, type AccessPorts, type QuarterAccess } from './access-quarter';
import { toldQuarter, type TellingPorts, type ToldQuarter } from './told-quarter';

export interface Me {
  readonly member: string | null;
  readonly facilitator: boolean;
  readonly administers: boolean;
  readonly mayPublish: boolean;
}

export interface OpenQuarterAnswer extends ToldQuarter {
  readonly seq: number;
  readonly me: Me;
  readonly hint: ChangeChannel | null;
  /** What the caller sealed in rounds that are open. */
  readonly own: readonly OwnEnvelope[];
  /** The server's instant: milliseconds since the epoch. */
  readonly now: number;
}

export const meOf = (access: Pick<QuarterAccess, 'member' | 'quarter' | 'rights'>): Me => ({
  member: access.member,
  facilitator: isFacilitator(access.quarter, actorOf(access)),
  administers: access.rights.administer,
  mayPublish: access.rights.create && access.rights.link,
});

/** The quarter as this caller may see it, and what they may do in it. */
export const openQuarter = async (
  ports: AccessPorts & DisclosingPorts & TellingPorts & { readonly notifier: ChangeNotifier },
  caller: Caller,
  quarterId: string,
): Promise<Result<OpenQuarterAnswer, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  const { member, kept } = access.value;
  const reading = await discloseRounds(ports, access.value.reading);
  const quarter = reading.state ?? access.value.quarter;
  const [hint, own] = await Promise.all([
    ports.notifier.subscribe(caller, quarterId),
    ownEnvelopes(ports, quarter, member),
    kept,
  ]);
  return ok({
    seq: reading.seq,
    ...toldQuarter(ports, quarter, member),
    me: meOf(access.value),
    hint,
    own,
    now: ports.clock.now(),
  });
};
