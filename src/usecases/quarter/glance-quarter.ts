import { ok, type Result } from '#domain/kernel/result';
import { quarterGlance, type QuarterGlance } from '#domain/views/quarter-glance';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import { accessQuarter, type AccessPorts } from './access-quarter';

/** How far a quarter is, in five numbers, for whoever may browse its project. It may lag by what was written just now. */
export const glanceQuarter = async (
  ports: AccessPorts,
  caller: Caller,
  quarterId: string,
): Promise<Result<QuarterGlance, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, {});
  if (!access.ok) return access;
  await access.value.kept;
  return ok(quarterGlance(access.value.quarter));
};
