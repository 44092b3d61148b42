import { isFacilitator } from '#domain/quarter/rights';
import { ok, type Result } from '#domain/shared/result';
import { notFound, refusedWith, type Failure } from '../failure';
import type { Caller, People, QuarterLedger } from '../ports';
import { accessQuarter, actorOf, type AccessPorts } from './access-quarter';
import { unlistQuarter, type ListPorts } from './list-quarters';

export interface RemovePorts extends AccessPorts, ListPorts {
  readonly ledger: QuarterLedger;
  readonly people: People;
  readonly links: { remove(issueIds: readonly string[]): Promise<void> };
  readonly states: { remove(issueIds: readonly string[]): Promise<void> };
  readonly looks: { remove(quarterId: string): Promise<void> };
}

/** What is left after that is swept weekly; the quarter itself is gone at once. */
const MOST_MS = 12_000;

/**
 * Removes a quarter with everything the app stored about it; issues stay in Jira. A sample may be removed by whoever
 * leads it, a real quarter only by an administrator of the project.
 */
export const removeQuarter = async (
  ports: RemovePorts,
  caller: Caller,
  quarterId: string,
): Promise<Result<null, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true }, true);
  if (!access.ok) return access;
  const { quarter, rights, reading, kept } = access.value;
  await kept;
  if (reading.sealed === 'removed') return notFound;
  if (!rights.administer && !(quarter.settings.demo && isFacilitator(quarter, actorOf(access.value)))) {
    return refusedWith(
      'Only an administrator of the project may remove a quarter; a sample also whoever leads it.',
    );
  }
  await unlistQuarter(ports, quarter.settings.projectId, quarterId);
  const issueIds = quarter.receipts.map(({ issueId }) => issueId);
  // The links first: without them no event writes a state any more.
  await ports.links.remove(issueIds);
  await ports.states.remove(issueIds);
  await ports.looks.remove(quarterId);
  await ports.people.removeAll(quarterId);
  await ports.ledger.remove(quarterId, ports.clock.now() + MOST_MS);
  return ok(null);
};
