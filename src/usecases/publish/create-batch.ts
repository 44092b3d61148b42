import { linkPlan } from '#domain/jira-publishing/link-plan';
import { adaptedSize, nextBatch, paceMs } from '#domain/jira-publishing/next-batch';
import type { PublishIntent } from '#domain/entities/publishing/run/publish-run';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { remainingRows } from '#domain/jira-publishing/run-progress';
import type { IssueState } from '#domain/views/progress/issue-state';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import { UpstreamUnavailable } from '../ports';
import { batchRequest, receiptOf, sentIssues, type BatchPlans } from './batch-request';
import type { BulkCreation, NewIssue, Publishing } from './ports';
import { progressOf, type PublishProgress, type PublishResult } from './publish-outcome';
import { recordBatch } from './record-batch';
import { POLL_MS } from './resolve-unknown-outcome';
import { plansOf, withoutEntry, type PublishStep } from './publish-step';

const NOT_CREATED = 'Correct the card or the mapping, then publish it again.';

interface CardIssue {
  readonly row: string;
  readonly updatedAt: string;
  readonly state?: IssueState | undefined;
}

/**
 * The card of each created issue, by its place in the request, verified by the property it was given. A property that
 * names a card of another summary or type was changed by somebody since, and is not followed.
 */
const cardsOfIssues = async (
  { marked }: Publishing,
  plans: BatchPlans,
  requests: readonly NewIssue[],
  { created }: BulkCreation,
): Promise<ReadonlyMap<string, CardIssue>> => {
  const drafts = new Map(requests.map(({ draft }) => [draft.row, draft] as const));
  const cards = new Map<string, CardIssue>(
    created.map(({ index, issueId }) => [issueId, { row: requests[index]?.draft.row ?? '', updatedAt: '' }]),
  );
  for (const mark of await marked.read(created.map(({ issueId }) => issueId))) {
    const draft = drafts.get(mark.row);
    const isOurs =
      mark.ledger === plans.setting.ledger &&
      mark.quarter === plans.quarter.id &&
      draft?.summary === mark.summary &&
      draft.issueTypeId === mark.issueTypeId;
    const row = isOurs ? mark.row : (cards.get(mark.issueId)?.row ?? '');
    cards.set(mark.issueId, { row, updatedAt: mark.updatedAt, state: mark.state });
  }
  return cards;
};

/** Intent, one bulk call, receipts: in this order, so that a death in between leaves nothing unknown. */
export const createBatch = async (
  publishing: Publishing,
  step: PublishStep,
): Promise<PublishResult<PublishProgress>> => {
  const { clock, repository } = publishing;
  const before = step.opened.quarter;
  const batch = nextBatch(
    before,
    { plan: linkPlan(before, step.mapping), mapping: step.mapping },
    remainingRows(before, step.run),
    step.run.batchSize,
  );
  const person = await repository.identify(step.caller, step.opened);
  const intent: PublishIntent = {
    id: publishing.newId(),
    rows: batch,
    at: new Date(clock.now()).toISOString(),
    highestNumber: step.run.highestNumber,
    ...(person === undefined ? {} : { caller: person }),
    sent: sentIssues(plansOf(publishing, step), batch),
  };
  const noted = await repository.note(step.caller, step.opened, {
    kind: 'publish.intend',
    id: intent.id,
    run: step.run.id,
    intent,
  });
  if (noted.kind !== 'entered') return withoutEntry(step, noted);

  const { opened } = noted;
  const run = findById(opened.quarter.runs, step.run.id) ?? step.run;
  const next: PublishStep = { ...step, opened, run };
  const plans = plansOf(publishing, next);
  const { plan } = plans;
  const requests = batchRequest(plans, batch);
  const calledAt = clock.now();
  const answer = await publishing.writer.create(requests);
  const answeredAt = clock.now();
  const nothing = {
    receipts: [],
    states: [],
    refused: [],
    batchSize: run.batchSize,
    restMs: 0,
    why: 'pace',
  } as const;
  const inDoubt = ok(progressOf(opened, run, plan, { wait: { why: 'doubt', ms: POLL_MS } }));

  switch (answer.kind) {
    case 'lost':
      return inDoubt;
    case 'rate-limited':
      return recordBatch(publishing, next, intent, { ...nothing, restMs: answer.waitMs, why: 'rate-limit' });
    case 'rejected':
      return recordBatch(publishing, next, intent, {
        ...nothing,
        refused: batch.map((row) => ({
          row,
          code: 'JIRA_REFUSED',
          message: answer.message,
          solution: NOT_CREATED,
        })),
      });
    case 'done': {
      let cards: ReadonlyMap<string, CardIssue>;
      try {
        cards = await cardsOfIssues(publishing, plans, requests, answer.value);
      } catch (error) {
        // Without the proof which issue is which, this is a doubt like any other, and settled like one.
        if (error instanceof UpstreamUnavailable) return inDoubt;
        throw error;
      }
      const at = { publishedAt: new Date(clock.now()).toISOString(), memberId: opened.member, intent };
      const receipts = answer.value.created
        .map(({ issueId, issueKey }) => {
          const { row, updatedAt } = cards.get(issueId) ?? { row: '', updatedAt: '' };
          return receiptOf(plans, row, { issueId, issueKey, updatedAt }, at);
        })
        .filter((receipt): receipt is Receipt => receipt !== undefined);
      const refused = answer.value.refused.map(({ index, message }) => ({
        row: requests[index]?.draft.row ?? '',
        code: 'JIRA_REFUSED',
        message,
        solution: NOT_CREATED,
      }));
      return recordBatch(publishing, next, intent, {
        receipts,
        states: [...cards.values()].flatMap(({ state }) => state ?? []),
        refused,
        batchSize: adaptedSize(run.batchSize, answeredAt - calledAt),
        // Jira wrote them by then, and what was done since was time to rest.
        restMs: Math.max(
          0,
          answeredAt + paceMs(requests.flatMap(({ link }) => link?.issueId ?? [])) - clock.now(),
        ),
        why: 'pace',
      });
    }
  }
};
