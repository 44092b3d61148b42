import { findById } from '#domain/kernel/collection';
import { projectIdOf } from '#domain/quarter/quarter-id';
import { isFacilitator } from '#domain/quarter/roles';
import { ok, type Result } from '#domain/kernel/result';
import { notFound, refusedWith, type Failure } from '../failure';
import type { Caller, QuarterLedger } from '../ports';
import type { Opening, QuarterRepository } from './ports';
import type { QuarterRemains } from '../upkeep/ports';
import { isListed, unlistQuarter, type ListPorts } from './list-quarters';
import { settleRights, type RightsPorts } from './project-rights';

export interface RemovePorts extends RightsPorts, ListPorts {
  readonly repository: QuarterRepository;
  readonly ledger: QuarterLedger;
  readonly remains: QuarterRemains;
}

/** What is left after that is swept weekly; the quarter itself is gone at once. */
const MOST_MS = 12_000;

/** Whether this is a sample that the caller leads: the one removal for which the quarter itself has to be read. */
const leadsSample = async ({ member, read }: Opening): Promise<boolean> => {
  const quarter = (await read()).state;
  if (quarter === null || member === undefined || findById(quarter.members, member) === undefined)
    return false;
  return quarter.settings.demo && isFacilitator(quarter, { kind: 'member', member, administers: false });
};

/**
 * Removes a quarter with everything the app stored about it; issues stay in Jira. Administrators of the project may, and
 * whoever leads a sample. For an administrator none of its entries is read, so that a quarter whose ledger is damaged
 * can be removed like any other.
 */
export const removeQuarter = async (
  ports: RemovePorts,
  caller: Caller,
  quarterId: string,
): Promise<Result<null, Failure>> => {
  const projectId = projectIdOf(quarterId);
  if (projectId === undefined) return notFound;
  const opening = await ports.repository.open(caller, quarterId, { settled: true });
  const { rights, kept } = await settleRights(ports, caller, projectId, opening.grant, true);
  await kept;
  if (!rights.browse) return notFound;
  // One that is listed and gone is what a removal left that ended half way.
  if (!opening.isThere && !(await isListed(ports, projectId, quarterId))) return notFound;
  if (!rights.administer && !(await leadsSample(opening)))
    return refusedWith(
      'Only an administrator of the space may remove a quarter; a sample also whoever leads it.',
    );
  const until = ports.clock.now() + MOST_MS;
  await unlistQuarter(ports, projectId, quarterId);
  await ports.ledger.remove(quarterId, until);
  await ports.remains.clear(quarterId, until);
  return ok(null);
};
