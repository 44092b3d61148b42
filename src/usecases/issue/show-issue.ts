import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/shared/collection';
import { sameJson, type Json } from '#domain/shared/json';
import { ok, type Result } from '#domain/shared/result';
import { why, type Why } from '#domain/thread/why';
import { notFound, type Failure } from '../failure';
import type { Caller, Grant } from '../ports';
import { settleRights } from '../quarter/project-rights';
import { projectIdOf } from '#domain/quarter/quarter-id';
import type { IssuePorts, SeenIssue } from './ports';

export type IssueCard =
  | {
      readonly state: 'not-linked';
      readonly quarters: readonly { readonly id: string; readonly label: string }[];
    }
  | { readonly state: 'not-set-up'; readonly projectName: string }
  | { readonly state: 'hidden' }
  | { readonly state: 'linked'; readonly why: Why; readonly issues: readonly SeenIssue[] };

/** One call reads so many issues. */
const MOST_ISSUES = 100;

interface Found {
  readonly quarter: Quarter;
  readonly why: Why;
  readonly grant: Grant | undefined;
}

/** The card of an issue as the ledger has it; undefined: the ledger knows of none, whatever was claimed. */
const findCard = async (
  { desk }: IssuePorts,
  caller: Caller,
  issueId: string,
  { quarterId, cardId }: { readonly quarterId: string; readonly cardId: string },
): Promise<Found | undefined> => {
  if (projectIdOf(quarterId) === undefined) return undefined;
  // The end is not confirmed: an entry of this very moment may be missing, and one round trip is saved.
  const { grant, reading } = await desk.open(caller, quarterId, {});
  const { state: quarter, seq } = await reading;
  if (quarter === null || findById(quarter.receipts, cardId)?.issueId !== issueId) return undefined;
  const reason = why(quarter, cardId, seq);
  return reason === undefined ? undefined : { quarter, why: reason, grant };
};

/** Issues of what the card waits for and of what waits for it. */
const dependencyIssues = (reason: Why): readonly string[] => [
  ...new Set(reason.dependencies.flatMap(({ issueId }) => issueId ?? [])),
];

const maySee = async (
  ports: IssuePorts,
  caller: Caller,
  own: SeenIssue,
  { quarter, grant }: Found,
): Promise<boolean> => {
  const { projectId } = quarter.settings;
  // Whoever sees an issue may browse its project.
  if (own.project.id === projectId) return true;
  const { rights, kept } = await settleRights(ports, caller, projectId, grant);
  await kept;
  return rights.browse;
};

const unlinked = async ({ projectLedger }: IssuePorts, { project }: SeenIssue): Promise<IssueCard> => {
  const { state } = await projectLedger.read(project.id, { settled: true });
  const quarters = (state?.quarters ?? []).map(({ id, label }) => ({ id, label }));
  return quarters.length === 0
    ? { state: 'not-set-up', projectName: project.name }
    : { state: 'not-linked', quarters };
};

const linked = async (
  ports: IssuePorts,
  caller: Caller,
  found: Found,
  own: SeenIssue,
  others: readonly SeenIssue[],
): Promise<IssueCard> => {
  if (!(await maySee(ports, caller, own, found))) return { state: 'hidden' };
  return { state: 'linked', why: found.why, issues: [own, ...others] };
};

/** Whether two copies differ in nothing but the revision they were computed at. */
const saysTheSame = (a: Why, b: Why): boolean =>
  sameJson({ ...a, seq: 0 } as unknown as Json, { ...b, seq: 0 } as unknown as Json);

/**
 * Why an issue exists, as of now and as the viewer may see it. His own view of the issue in Jira is the permission:
 * an issue that Jira does not show him is answered like one that does not exist. The kept copy is refreshed, and a
 * lost link is restored from what the issue says of itself, once the ledger confirms it.
 */
export const showIssue = async (
  ports: IssuePorts,
  caller: Caller,
  issueId: string,
): Promise<Result<IssueCard, Failure>> => {
  const { index, issues } = ports;
  const link = await index.find(issueId);
  const known = link === undefined ? undefined : await findCard(ports, caller, issueId, link);
  const wanted = [issueId, ...(known === undefined ? [] : dependencyIssues(known.why))].slice(0, MOST_ISSUES);
  const seen = await issues.read(wanted);
  const own = seen.find((issue) => issue.issueId === issueId);
  if (own === undefined) return notFound;
  if (known !== undefined && link !== undefined) {
    if (!saysTheSame(link.why, known.why)) {
      await index.keep([{ ...link, why: known.why }]);
    }
    return ok(
      await linked(
        ports,
        caller,
        known,
        own,
        seen.filter((issue) => issue !== own),
      ),
    );
  }
  const claimed = own.claim === null ? undefined : { quarterId: own.claim.quarter, cardId: own.claim.row };
  const confirmed = claimed === undefined ? undefined : await findCard(ports, caller, issueId, claimed);
  if (claimed === undefined || confirmed === undefined) return ok(await unlinked(ports, own));
  await index.keep([{ issueId, ...claimed, why: confirmed.why }]);
  const others = dependencyIssues(confirmed.why).slice(0, MOST_ISSUES);
  return ok(
    await linked(ports, caller, confirmed, own, others.length === 0 ? [] : await issues.read(others)),
  );
};
