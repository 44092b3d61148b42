import { isCurrent } from '#domain/views/progress/is-current';
import type { Quarter } from '#domain/quarter/quarter';
import { UpstreamUnavailable } from '../ports';
import { syncIssueStates, unseenState } from './sync-issue-states';
import type { ReconcileCursor, ReconcilePorts } from './ports';

/** One call reads so many issues. */
const PAGE = 100;
const PROJECTS_AT_ONCE = 10;

export interface Reconciled {
  quarters: number;
  issues: number;
  changed: number;
  unseen: number;
  failed: number;
  /** Every quarter had its turn. */
  isWhole: boolean;
}

/** Ids of the quarters that are worth looking at, in an order that stays. */
const currentQuarters = async ({
  register,
  projectLedger,
  clock,
}: ReconcilePorts): Promise<readonly string[]> => {
  const projects = await register.list();
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const found: string[] = [];
  for (let from = 0; from < projects.length; from += PROJECTS_AT_ONCE) {
    const some = projects.slice(from, from + PROJECTS_AT_ONCE);
    const lists = await Promise.all(some.map((id) => projectLedger.read(id, {})));
    for (const { state } of lists)
      found.push(...(state?.quarters ?? []).filter((one) => isCurrent(one, today)).map(({ id }) => id));
  }
  return found.sort();
};

/** The same quarters, beginning where the last run stopped, so that each has its turn however short the time is. */
const inTurn = (quarters: readonly string[], cursor: ReconcileCursor | undefined): readonly string[] => {
  const from = quarters.findIndex((id) => id >= (cursor?.quarterId ?? ''));
  return from < 1 ? quarters : [...quarters.slice(from), ...quarters.slice(0, from)];
};

/** A page of issues: what the app sees now is kept, what it does not see is marked. */
const reconcilePage = async (
  { jira, states }: ReconcilePorts,
  quarter: Quarter,
  from: number,
  counts: Reconciled,
): Promise<void> => {
  const receipts = quarter.receipts.slice(from, from + PAGE);
  const known = await states.read(receipts.map(({ issueId }) => issueId));
  const asked = receipts.filter(({ issueId }) => known.get(issueId)?.isDeleted !== true);
  if (asked.length === 0) return;
  // What it does not see, or cannot be told of, is marked as that and keeps the age of what was known.
  const { states: seen } = await jira.read(
    asked.map(({ issueId }) => issueId),
    'app',
  );
  const there = new Set(seen.map(({ issueId }) => issueId));
  const unseen = asked
    .filter(({ issueId }) => !there.has(issueId))
    .map((receipt) => unseenState(quarter, receipt, known.get(receipt.issueId)));
  counts.issues += asked.length;
  counts.unseen += unseen.length;
  counts.changed += await syncIssueStates(states, known, [...seen, ...unseen]);
};

/** @returns how many issues were done when time ran out; undefined: all of them */
const reconcileQuarter = async (
  ports: ReconcilePorts,
  quarterId: string,
  done: number,
  until: number,
  counts: Reconciled,
): Promise<number | undefined> => {
  const began = ports.clock.now();
  const { state, readOnly } = await ports.ledger.read(quarterId, {});
  if (state === null || readOnly === 'removed') return undefined;
  for (let from = done; from < state.receipts.length; from += PAGE) {
    if (ports.clock.now() >= until) return from;
    await reconcilePage(ports, state, from, counts);
  }
  if (state.receipts.length > 0) await ports.lastRefreshes.keep(quarterId, began);
  counts.quarters += 1;
  return undefined;
};

/**
 * Upkeep as the app: events get lost, come out of order, and are silent where a parent or a project is deleted. Reads
 * the issues of every current quarter, 100 a call, and writes what changed. Goes on next time where time ran out, or
 * where Jira asked to be left alone; a quarter that cannot be read does not hold up the others.
 */
export const reconcileIssues = async (ports: ReconcilePorts, until: number): Promise<Reconciled> => {
  const { clock, cursors, log } = ports;
  const counts: Reconciled = { quarters: 0, issues: 0, changed: 0, unseen: 0, failed: 0, isWhole: false };
  const cursor = await cursors.find();
  for (const quarterId of inTurn(await currentQuarters(ports), cursor)) {
    const done = cursor?.quarterId === quarterId ? cursor.done : 0;
    if (clock.now() >= until) {
      await cursors.keep({ quarterId, done });
      return counts;
    }
    try {
      const stopped = await reconcileQuarter(ports, quarterId, done, until, counts);
      if (stopped !== undefined) {
        await cursors.keep({ quarterId, done: stopped });
        return counts;
      }
    } catch (error) {
      if (error instanceof UpstreamUnavailable) {
        await cursors.keep({ quarterId, done });
        log.warn('Jira did not answer the reconciliation; the next run goes on', error);
        return counts;
      }
      counts.failed += 1;
      log.error('A quarter was not reconciled; the others go on', error);
    }
  }
  if (cursor !== undefined && cursor.quarterId !== '') await cursors.keep({ quarterId: '', done: 0 });
  return { ...counts, isWhole: true };
};
