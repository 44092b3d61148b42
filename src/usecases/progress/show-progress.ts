import type { IssueState } from '#domain/views/progress/issue-state';
import type { Quarter } from '#domain/quarter/quarter';
import { ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import { type Caller, UpstreamUnavailable } from '../ports';
import { accessQuarter, type QuarterAccess } from '../quarter/access-quarter';
import { syncIssueStates, unseenState } from './sync-issue-states';
import type { ProgressPorts, ReadStates } from './ports';
import { doubtfulIssues, type RowState, visibleIssueStates } from './visible-issue-states';

export interface ProgressAnswer {
  readonly rows: readonly RowState[];
  /** Milliseconds since the epoch at which Jira was last asked about all of them; null: never. */
  readonly lookedAt: number | null;
  /** By the server's clock, so that a page can say how long ago that was. */
  readonly now: number;
  /** Jira did not answer about some of them, whose state is therefore left out. */
  readonly isPartial: boolean;
  /** Nothing is known of some of them, or it is old: a refresh is worth its calls. */
  readonly isStale: boolean;
}

/** Reconciliation comes by every hour. */
const FRESH_MS = 75 * 60_000;
/** Whoever refreshes, and however often: a quarter is asked about once a minute. */
const APART_MS = 60_000;

interface Known {
  readonly quarter: Quarter;
  readonly known: ReadonlyMap<string, IssueState>;
  readonly lookedAt: number;
}

const byIssue = (states: readonly IssueState[]): ReadonlyMap<string, IssueState> =>
  new Map(states.map((state) => [state.issueId, state]));

const NOTHING_READ: ReadStates = { states: [], unsaid: new Set() };

/** What Jira could not say to one viewer is unseen by them; what others know of it stays. */
const withUnseen = (
  known: ReadonlyMap<string, IssueState>,
  unsaid: ReadonlySet<string>,
): ReadonlyMap<string, IssueState> =>
  new Map(
    [...known].map(([id, state]) => [id, unsaid.has(id) ? { ...state, isUnseen: true } : state] as const),
  );

const readKnown = async (
  { states, lastRefreshes }: ProgressPorts,
  { quarter, kept }: QuarterAccess,
): Promise<Known> => {
  const [known, lookedAt] = await Promise.all([
    states.read(quarter.receipts.map(({ issueId }) => issueId)),
    lastRefreshes.last(quarter.id),
    kept,
  ]);
  return { quarter, known, lookedAt };
};

const shown = async (
  ports: ProgressPorts,
  { quarter, known, lookedAt }: Known,
): Promise<Result<ProgressAnswer, Failure>> => {
  const doubtful = doubtfulIssues(quarter, known);
  const read =
    doubtful.length === 0
      ? NOTHING_READ
      : await ports.jira.read(doubtful, 'user').catch((error: unknown) => {
          if (error instanceof UpstreamUnavailable) return undefined;
          throw error;
        });
  // What is open to everybody again need not be asked about the next time.
  await syncIssueStates(ports.states, known, read?.states ?? []);
  const asked = new Set(read === undefined ? [] : doubtful);
  const unsaid = read?.unsaid ?? new Set<string>();
  const now = ports.clock.now();
  return ok({
    rows: visibleIssueStates(quarter, withUnseen(known, unsaid), byIssue(read?.states ?? []), asked),
    lookedAt: lookedAt === 0 ? null : lookedAt,
    now,
    isPartial: read === undefined || unsaid.size > 0,
    isStale:
      quarter.receipts.some(({ issueId }) => !known.has(issueId)) ||
      (quarter.receipts.length > 0 && now - lookedAt > FRESH_MS),
  });
};

/**
 * Where the issues of a quarter stand, from what is kept: no call to Jira, except for issues that a security level may
 * hide or that were moved to another project; these are told only to whom Jira shows them at this moment.
 */
export const showProgress = async (
  ports: ProgressPorts,
  caller: Caller,
  quarterId: string,
): Promise<Result<ProgressAnswer, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, {});
  return access.ok ? shown(ports, await readKnown(ports, access.value)) : access;
};

/**
 * The same after a look at all of them as the viewer, and as the app at those that are not there for them; of the
 * app's look nothing leaves the server but the word that an issue is hidden. What both saw is kept.
 */
export const refreshProgress = async (
  ports: ProgressPorts,
  caller: Caller,
  quarterId: string,
): Promise<Result<ProgressAnswer, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, {});
  if (!access.ok) return access;
  const before = await readKnown(ports, access.value);
  const { quarter, known, lookedAt } = before;
  const { clock, jira, lastRefreshes, states } = ports;
  const now = clock.now();
  const isEnough = now - lookedAt < APART_MS && quarter.receipts.every(({ issueId }) => known.has(issueId));
  if (isEnough || quarter.receipts.length === 0) return shown(ports, before);
  await lastRefreshes.keep(quarter.id, now);
  const receipts = quarter.receipts.filter(({ issueId }) => known.get(issueId)?.isDeleted !== true);
  const ids = receipts.map(({ issueId }) => issueId);
  const mine = await jira.read(ids, 'user');
  const seen = byIssue(mine.states);
  // What Jira could not say to the viewer is not hidden from them, whatever the app sees.
  const absent = receipts.filter(({ issueId }) => !seen.has(issueId) && !mine.unsaid.has(issueId));
  const absentIds = absent.map(({ issueId }) => issueId);
  const apps = absent.length === 0 ? NOTHING_READ : await jira.read(absentIds, 'app');
  const found = byIssue(apps.states);
  const unseen = absent
    .filter(({ issueId }) => !found.has(issueId))
    .map((receipt) => unseenState(quarter, receipt, known.get(receipt.issueId)));
  const latest = [...seen.values(), ...found.values(), ...unseen];
  await syncIssueStates(states, known, latest);
  return ok({
    rows: visibleIssueStates(
      quarter,
      withUnseen(new Map([...known, ...byIssue(latest)]), mine.unsaid),
      seen,
      new Set([...absentIds, ...mine.unsaid]),
    ),
    lookedAt: now,
    now,
    isPartial: mine.unsaid.size + apps.unsaid.size > 0,
    isStale: false,
  });
};
