import { isFacilitator } from '#domain/quarter/roles';
import { ok, type Result } from '#domain/kernel/result';
import { quarterGlance, type QuarterGlance } from '#domain/views/quarter-glance';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import { accessQuarter, actorOf, type AccessPorts } from './access-quarter';

export interface GlanceAnswer extends QuarterGlance {
  /** Whether the caller may change its settings. */
  readonly leads: boolean;
  /** As of which revision. */
  readonly seq: number;
}

/** How far a quarter is, in five numbers, for whoever may browse its project. It may lag by what was written just now. */
export const glanceQuarter = async (
  ports: AccessPorts,
  caller: Caller,
  quarterId: string,
): Promise<Result<GlanceAnswer, Failure>> => {
  const opened = await accessQuarter(ports, caller, quarterId, {});
  if (!opened.ok) return opened;
  const access = opened.value;
  await access.kept;
  return ok({
    ...quarterGlance(access.quarter),
    leads: access.member !== null && isFacilitator(access.quarter, actorOf(access)),
    seq: access.reading.seq,
  });
};
