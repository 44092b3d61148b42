import { ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import type { HintChannel, Hints } from './ports';
import { accessQuarter, type AccessPorts } from './access-quarter';
import { meOf, type Me } from './open-quarter';
import { syncAnswer, type SyncAnswer } from './sync-answer';

export interface SyncQuarterAnswer {
  readonly sync: SyncAnswer;
  readonly me: Me;
  readonly hint: HintChannel | null;
  /** The server's instant: milliseconds since the epoch. */
  readonly now: number;
}

/** What happened since; a new right to listen only where the page says that its own runs out. */
export const syncQuarter = async (
  ports: AccessPorts & { readonly hints: Hints },
  caller: Caller,
  {
    quarterId,
    since,
    isHintWanted,
  }: { readonly quarterId: string; readonly since: number; readonly isHintWanted: boolean },
): Promise<Result<SyncQuarterAnswer, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { since, settled: true });
  if (!access.ok) return access;
  const { reading, quarter, member, kept } = access.value;
  const [hint] = await Promise.all([isHintWanted ? ports.hints.subscribe(caller, quarterId) : null, kept]);
  return ok({
    sync: syncAnswer(reading, quarter, since, member),
    me: meOf(access.value),
    hint,
    now: ports.clock.now(),
  });
};
