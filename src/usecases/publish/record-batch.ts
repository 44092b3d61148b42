import { linkPlan } from '#domain/jira-publishing/link-plan';
import type { PublishIntent, RefusedRow } from '#domain/entities/publishing/run/publish-run';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { isRunOver, withReceipts } from '#domain/jira-publishing/run-progress';
import type { IssueState } from '#domain/views/progress/issue-state';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import { linksMeanwhile } from './create-links';
import { numberOfKey } from './highest-number';
import type { Publishing } from './ports';
import { progressOf, type PublishProgress, type PublishResult, type PublishWait } from './publish-outcome';
import { saveIssueLinks } from './save-issue-links';
import { withoutEntry, type PublishStep } from './publish-step';

interface Came {
  readonly receipts: readonly Receipt[];
  /** How the issues stood that were read since: the first that is known of them. */
  readonly states: readonly IssueState[];
  readonly refused: readonly RefusedRow[];
  readonly batchSize: number;
  /** How long the issues that were written have to be left alone, or Jira asked to wait. */
  readonly restMs: number;
  readonly why: PublishWait;
}

/** Notes what came of an intent and, from it, which card each issue came from and how it stands. */
export const recordBatch = async (
  publishing: Publishing,
  step: PublishStep,
  intent: PublishIntent,
  came: Came,
): Promise<PublishResult<PublishProgress>> => {
  const { opened, run, mapping } = step;
  const { receipts, refused, batchSize, restMs } = came;
  const quarter = withReceipts(opened.quarter, receipts);
  const after = { ...run, intent: null, refused: [...run.refused, ...refused] };
  const isDone = isRunOver(quarter, after, linkPlan(quarter, mapping));
  const noted = await publishing.repository.note(step.caller, opened, {
    kind: 'publish.record',
    id: publishing.newId(),
    run: run.id,
    intent: intent.id,
    receipts,
    refused,
    highestNumber: Math.max(run.highestNumber, ...receipts.map(({ issueKey }) => numberOfKey(issueKey))),
    batchSize,
    notBefore: new Date(publishing.clock.now() + restMs).toISOString(),
    done: isDone,
  });
  if (noted.kind !== 'entered') return withoutEntry(step, noted);
  const ofReceipts = new Set(receipts.map(({ issueId }) => issueId));
  await Promise.all([
    saveIssueLinks(
      publishing,
      noted.opened,
      receipts.map(({ id }) => id),
    ),
    // So that panel, lozenge and progress know from the first moment in which project an issue is, and how it stands.
    publishing.states.keep(came.states.filter(({ issueId }) => ofReceipts.has(issueId))),
  ]);
  const now = findById(noted.opened.quarter.runs, run.id) ?? run;
  const isIdle = linksMeanwhile(publishing, { ...step, opened: noted.opened, run: now }) === undefined;
  const created = receipts.map(({ id, issueId, issueKey }) => ({ row: id, issueId, issueKey }));
  return ok(
    progressOf(noted.opened, now, linkPlan(noted.opened.quarter, mapping), {
      created,
      refused,
      ...(isIdle && restMs > 0 ? { wait: { why: came.why, ms: restMs } } : {}),
    }),
  );
};
