import type { JiraNow, PublishedIssue } from '#domain/jira-publishing/dry-run';
import { chosenFields } from '#domain/jira-publishing/mapped-fields';
import { linkedNow, type LinkPlan } from '#domain/jira-publishing/link-plan';
import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import { findRow } from '#domain/entities/publishing/row/row';
import type { LinkedRow } from '#domain/quarter/publish-command';
import type { Quarter } from '#domain/quarter/quarter';
import { findById, hasId } from '#domain/kernel/collection';
import type { Publishing } from './ports';

type Gone = JiraNow['gone'] extends ReadonlyMap<string, infer G> ? G : never;

/**
 * Why issues are not there for the publisher. That nobody shows them to that person proves nothing: the app looks, too, and
 * only Jira's own event says that one was deleted. No more than this one word leaves the server.
 */
const whyGone = async (
  { present, states }: Pick<Publishing, 'present' | 'states'>,
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, Gone>> => {
  if (issueIds.length === 0) return new Map();
  const [seenByApp, known] = await Promise.all([
    present.read(issueIds, [], 'app').catch(() => []),
    states.read(issueIds),
  ]);
  const there = new Set(seenByApp.map(({ issueId }) => issueId));
  return new Map(
    issueIds.map((id) => [
      id,
      there.has(id) ? 'hidden' : known.get(id)?.isDeleted === true ? 'deleted' : 'unseen',
    ]),
  );
};

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Issues of the quarter's project that an earlier installation made, as the publisher sees them. */
export const orphanedIssues = async (
  { marked, projectLedger, ledgerName }: Pick<Publishing, 'marked' | 'projectLedger' | 'ledgerName'>,
  quarter: Quarter,
): Promise<Awaited<ReturnType<Publishing['marked']['orphans']>>> => {
  const { projectId } = quarter.settings;
  const { state } = await projectLedger.read(projectId, {});
  const known = [...new Set([quarter.id, ...(state?.quarters ?? []).map(({ id }) => id)])];
  const ledger = ledgerName();
  return (await marked.orphans(projectId, known)).filter((mark) => mark.ledger !== ledger);
};

/** Issues of earlier installations by the card that they belong to: the same id, else the same title. */
export const adoptableRows = (
  quarter: Quarter,
  orphans: Awaited<ReturnType<typeof orphanedIssues>>,
  rows: readonly string[],
): ReadonlyMap<string, PublishedIssue> => {
  const taken = new Set(quarter.receipts.map(({ issueId }) => issueId));
  const byId = new Map(orphans.map((mark) => [mark.row, mark]));
  const byTitle = new Map(orphans.map((mark) => [folded(mark.summary), mark]));
  const found = new Map<string, PublishedIssue>();
  for (const row of rows) {
    if (hasId(quarter.receipts, row)) continue;
    const mark = byId.get(row) ?? byTitle.get(folded(findRow(quarter, row)?.title ?? ''));
    if (mark === undefined || taken.has(mark.issueId)) continue;
    taken.add(mark.issueId);
    found.set(row, { issueId: mark.issueId, issueKey: mark.issueKey, summary: mark.summary });
  }
  return found;
};

/** Reads the issues of these rows, one call for 100, and says of those that are not there what is known. */
export const readJiraState = async (
  publishing: Publishing,
  quarter: Quarter,
  mapping: PublishMapping,
  rows: readonly string[],
): Promise<JiraNow> => {
  const issueIds = rows.flatMap((row) => findById(quarter.receipts, row)?.issueId ?? []);
  const [{ issues, unsaid }, orphans] = await Promise.all([
    issueIds.length === 0
      ? { issues: [], unsaid: new Set<string>() }
      : publishing.present.survey(issueIds, [...chosenFields(mapping).keys()]),
    orphanedIssues(publishing, quarter),
  ]);
  const adoptable = adoptableRows(quarter, orphans, rows);
  const present = new Map(issues.map((issue) => [issue.issueId, issue] as const));
  const gone = await whyGone(
    publishing,
    issueIds.filter((id) => !present.has(id) && !unsaid.has(id)),
  );
  // Of these nobody knows, whatever the app sees: they are neither hidden nor deleted.
  const unseen = [...unsaid].map((id) => [id, 'unseen'] as const);
  return { present, gone: new Map<string, Gone>([...gone, ...unseen]), adoptable };
};

/** What the issues of these rows are linked to, where the receipts say otherwise: links made or lost behind our back. */
export const linksFound = (
  quarter: Quarter,
  plan: LinkPlan,
  rows: readonly string[],
  { present }: JiraNow,
): readonly LinkedRow[] =>
  rows.flatMap((row): readonly LinkedRow[] => {
    const receipt = findById(quarter.receipts, row);
    const issue = receipt === undefined ? undefined : present?.get(receipt.issueId);
    if (receipt === undefined || issue === undefined) return [];
    const linkedIds = issue.links.map(({ otherIssueId }) => otherIssueId);
    const isSeen = (issueId: string): boolean => present?.has(issueId) === true;
    const to = linkedNow(quarter, plan, row, { linkedIssueIds: linkedIds, isSeen });
    const isSame = to.length === receipt.linkedTo.length && to.every((one) => receipt.linkedTo.includes(one));
    return isSame ? [] : [{ row, to }];
  });

/** The quarter as if its receipts knew of these links. */
export const withLinksFound = (quarter: Quarter, linked: readonly LinkedRow[]): Quarter => {
  if (linked.length === 0) return quarter;
  const by = new Map(linked.map(({ row, to }) => [row, to]));
  return {
    ...quarter,
    receipts: quarter.receipts.map((one) => ({ ...one, linkedTo: by.get(one.id) ?? one.linkedTo })),
  };
};

/** Jira was not asked. */
export const NOT_ASKED: JiraNow = { present: undefined, gone: new Map(), adoptable: new Map() };
