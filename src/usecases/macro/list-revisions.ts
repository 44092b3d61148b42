import { ok, type Result } from '#domain/kernel/result';
import { agreedAs, type AgreedThen } from '#domain/views/frozen/frozen-view';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import { accessQuarter, type AccessPorts } from '../quarter/access-quarter';

export interface ShownRevisions {
  readonly head: number;
  readonly agreed: readonly (AgreedThen & { readonly revision: number })[];
}

/** Revisions that a page may show, for whoever may browse the project: now, and what was agreed on, the last first. */
export const listRevisions = async (
  ports: AccessPorts,
  caller: Caller,
  quarterId: string,
): Promise<Result<ShownRevisions, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  const { quarter, reading, kept } = access.value;
  await kept;
  const revisions = [...new Set(quarter.baselines.map(({ revision }) => revision))];
  return ok({
    head: reading.seq,
    agreed: revisions.toReversed().flatMap((revision) => {
      const then = agreedAs(quarter, revision);
      return then === null || revision > reading.seq ? [] : [{ revision, ...then }];
    }),
  });
};
