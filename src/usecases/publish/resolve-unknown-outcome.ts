import { linkPlan } from '#domain/jira-publishing/link-plan';
import { halvedSize } from '#domain/jira-publishing/next-batch';
import { timeOfIntent } from '#domain/jira-publishing/may-become-card';
import type { PublishIntent } from '#domain/entities/publishing/run/publish-run';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import { batchRequest, receiptOf, sentIssues, type BatchPlans } from './batch-request';
import { claimIssue } from './claim-issue';
import { numberOfKey } from './highest-number';
import type { MarkedIssue, Publishing } from './ports';
import { progressOf, type PublishProgress, type PublishResult, type PublishWait } from './publish-outcome';
import { notFound } from '../failure';
import { recordBatch } from './record-batch';
import { plansOf, type PublishStep } from './publish-step';

/** An invocation ends after 25 seconds: until then the call of an intent may be on its way. */
export const FIRST_LOOK_MS = 30_000;
/** Only what nothing shows after so long is created again. */
const RECREATE_MS = 120_000;
/** How often a page that waits for another one's call asks. */
export const POLL_MS = 5_000;
const WINDOW = 100;

/**
 * What came of an intent whose answer nobody has: first the issues themselves, then the index, which lags. An issue that
 * says it is a card has to prove that the call made it; one that does not is a double that a person may choose.
 */
const findCreated = async (
  publishing: Publishing,
  { caller, run }: PublishStep,
  plans: BatchPlans,
  intent: PublishIntent,
  projectKey: string,
): Promise<readonly MarkedIssue[]> => {
  const { marked, repository } = publishing;
  const { projectId } = plans.quarter.settings;
  // Version 3 named no caller: whoever began the run made its calls.
  const person = intent.caller ?? run.memberId;
  const accounts = person === null ? undefined : await repository.accountsOf(plans.quarter.id, [person]);
  const sent = new Map((intent.sent ?? sentIssues(plans, intent.rows)).map((one) => [one.row, one] as const));
  const isOurs = async (mark: MarkedIssue): Promise<boolean> => {
    const issue = sent.get(mark.row);
    const saysSo = mark.ledger === plans.setting.ledger && mark.quarter === plans.quarter.id;
    if (!saysSo || issue === undefined) return false;
    const expected = {
      creatorId: accounts?.get(person ?? ''),
      ...timeOfIntent(intent.at),
      above: intent.highestNumber,
      projectId,
      summary: issue.summary,
      issueTypeId: issue.issueTypeId,
    };
    const coming = { by: 'call', origin: mark, expected } as const;
    const claim = await claimIssue(publishing, caller, plans.quarter.id, mark, coming);
    return claim.kind === 'made';
  };
  const ours = async (marks: readonly MarkedIssue[]): Promise<readonly MarkedIssue[]> => {
    const areOurs = await Promise.all(marks.map(isOurs));
    return marks.filter((_, at) => areOurs[at] === true);
  };
  const keys = Array.from(
    { length: WINDOW },
    (_, i) => `${projectKey}-${String(intent.highestNumber + 1 + i)}`,
  );
  const found = await ours(await marked.read(keys));
  const missing = intent.rows.filter((row) => !found.some((mark) => mark.row === row));
  if (missing.length === 0) return found;
  // Others may have made more than a window of issues meanwhile, or a security level hides ours from this publisher.
  return [...found, ...(await ours(await marked.search(projectId, plans.quarter.id, missing)))];
};

/** Finds out what became of a call whose answer was lost, and goes on only when that is certain. */
export const resolveUnknownOutcome = async (
  publishing: Publishing,
  step: PublishStep,
  intent: PublishIntent,
): Promise<PublishResult<PublishProgress>> => {
  const { opened, run, mapping } = step;
  const { quarter } = opened;
  const plan = linkPlan(quarter, mapping);
  const ageMs = publishing.clock.now() - Date.parse(intent.at);
  const wait = (why: PublishWait, untilMs: number): PublishResult<PublishProgress> =>
    ok(progressOf(opened, run, plan, { wait: { why, ms: Math.min(POLL_MS, untilMs - ageMs) } }));
  if (ageMs < FIRST_LOOK_MS) return wait('in-flight', FIRST_LOOK_MS);

  const project = await publishing.projects.find(quarter.settings.projectId);
  if (project === undefined) return notFound;
  const plans = plansOf(publishing, step);
  const found = [...(await findCreated(publishing, step, plans, intent, project.key))].sort(
    (a, b) => numberOfKey(a.issueKey) - numberOfKey(b.issueKey),
  );
  const rows = new Set(found.map(({ row }) => row));
  const expected = batchRequest(plans, intent.rows).map(({ draft }) => draft.row);
  if (ageMs < RECREATE_MS && expected.some((row) => !rows.has(row))) {
    return ok(
      progressOf(opened, run, plan, {
        wait: { why: 'doubt', ms: Math.min(DOUBT_POLL_MS, RECREATE_MS - ageMs) },
      }),
    );
  }
  const at = { publishedAt: new Date(publishing.clock.now()).toISOString(), memberId: run.memberId, intent };
  const receipts = found
    .filter(({ issueId }, index) => found.findIndex((other) => other.issueId === issueId) === index)
    .map((issue) => receiptOf(plans, issue.row, issue, at))
    .filter(
      (receipt): receipt is Receipt =>
        receipt !== undefined && findById(quarter.receipts, receipt.id) === undefined,
    );
  return recordBatch(publishing, step, intent, {
    receipts,
    states: found.flatMap(({ state }) => state ?? []),
    refused: [],
    batchSize: halvedSize(run.batchSize),
    restMs: 0,
    why: 'pace',
  });
};

/** Each look costs a read of every issue in the window, so a page looks a few times only. */
const DOUBT_POLL_MS = 30_000;
