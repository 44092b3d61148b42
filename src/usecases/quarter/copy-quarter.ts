import type { Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import { accessQuarter } from './access-quarter';
import { makeQuarter, type MakePorts } from './make-quarter';

export interface CopyRequest {
  /** The quarter that is copied. */
  readonly quarterId: string;
  readonly commandId: string;
  readonly label: string;
  readonly startDate: string;
}

/**
 * Makes the next quarter of a team, with what it takes along from one that the caller may read: its frame, what it
 * settled and what it put off (`domain/carry-over`). Whoever copies is its first member; everybody else joins, so that it
 * is open to them.
 */
export const copyQuarter = async (
  ports: MakePorts,
  caller: Caller,
  { quarterId, commandId, label, startDate }: CopyRequest,
): Promise<Result<{ readonly quarter: string }, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  await access.value.kept;
  const from = access.value.quarter;
  const { projectId, ...settings } = from.settings;
  return makeQuarter(ports, caller, {
    project: projectId,
    commandId,
    settings: {
      ...settings,
      label,
      startDate,
      joining: 'open',
      exportReleased: false,
      demo: false,
      archived: false,
    },
    filling: { kind: 'quarter.carryOver', id: `${commandId}-copy`, from },
  });
};
