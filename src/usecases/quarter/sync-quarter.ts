import { ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import type { HintChannel, Hints } from './ports';
import { accessQuarter, type AccessPorts } from './access-quarter';
import { meOf, type Me } from './open-quarter';
import { syncAnswer, type SyncAnswer } from './sync-answer';
import { whoIsPresent, type PresencePorts } from './who-is-present';

export interface SyncQuarterAnswer {
  readonly sync: SyncAnswer;
  readonly me: Me;
  readonly hint: HintChannel | null;
  /** The server's instant: milliseconds since the epoch. */
  readonly now: number;
  /** Ids of the members who are there, where it was asked for and is known. */
  readonly present?: readonly string[];
}

export interface SyncRequest {
  readonly quarterId: string;
  readonly since: number;
  readonly isHintWanted: boolean;
  /** The room in which the caller is. */
  readonly place?: string | undefined;
  readonly isPresentWanted: boolean;
}

/** What happened since; a new right to listen only where the page says that its own runs out. */
export const syncQuarter = async (
  ports: AccessPorts & PresencePorts & { readonly hints: Hints },
  caller: Caller,
  { quarterId, since, isHintWanted, place, isPresentWanted }: SyncRequest,
): Promise<Result<SyncQuarterAnswer, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { since, settled: true });
  if (!access.ok) return access;
  const { reading, quarter, member, kept } = access.value;
  const [hint, present] = await Promise.all([
    isHintWanted ? ports.hints.subscribe(caller, quarterId) : null,
    whoIsPresent(ports, quarter, { member, place, isAsked: isPresentWanted }),
    kept,
  ]);
  return ok({
    sync: syncAnswer(reading, quarter, since, member),
    me: meOf(access.value),
    hint,
    now: ports.clock.now(),
    ...(present === undefined ? {} : { present }),
  });
};
