import { FACILITATOR_ONLY, isFacilitator, JOIN_FIRST } from '#domain/quarter/roles';
import type { Result } from '#domain/kernel/result';
import { refusedWith, type Failure } from '../failure';
import type { Caller } from '../ports';
import { accessQuarter, actorOf, type AccessPorts, type QuarterAccess } from '../quarter/access-quarter';

/** Opens a quarter for somebody who shares it: whoever leads it and has joined. Asked before Confluence is. */
export const accessSharing = async (
  ports: AccessPorts,
  caller: Caller,
  quarterId: string,
): Promise<Result<QuarterAccess, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true }, true);
  if (!access.ok) return access;
  await access.value.kept;
  if (!isFacilitator(access.value.quarter, actorOf(access.value))) return refusedWith(FACILITATOR_ONLY.text);
  if (access.value.member === null) return refusedWith(JOIN_FIRST.text);
  return access;
};
