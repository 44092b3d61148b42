import { presentTexts, wantedTexts } from '#domain/jira-publishing/field-texts';
import { findIssueDraft } from '#domain/jira-publishing/issue-draft';
import { linkPlan } from '#domain/jira-publishing/link-plan';
import { chosenFields } from '#domain/jira-publishing/mapped-fields';
import type { PublishedRow, RefusedRow, RowUpdate } from '#domain/entities/publishing/run/publish-run';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { FIELD_REFUSED } from '#domain/jira-publishing/run-report';
import { isRunOver, remainingUpdates, withReceipts } from '#domain/jira-publishing/run-progress';
import { compareFields, planEdit, settledReceipt } from '#domain/jira-publishing/three-way';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import { withConcurrency } from './with-concurrency';
import type { Publishing } from './ports';
import { progressOf, type PublishProgress, type PublishResult, type PublishWait } from './publish-outcome';
import { plansOf, withoutEntry, type PublishStep } from './publish-step';
import { saveIssueLinks } from './save-issue-links';
import { writeEdit, type PlannedEdit } from './write-edit';

/** Issues of one read, so of one step. */
const AT_ONCE = 100;
/** An invocation ends after 25 seconds; what was written has to be noted before. */
const WRITING_MS = 12_000;

const ROW_SOLUTION = 'Correct the card or the work item, then publish it again.';
const FIELD_SOLUTION =
  'Put the field on the edit screen, ask for the permission that it needs, or take it out under Mapping. The rest of the row is written without it.';

const refusedRow = (row: string, code: string, message: string, solution: string): RefusedRow => ({
  row,
  code,
  message,
  solution,
});

const notThere = (row: string): RefusedRow =>
  refusedRow(
    row,
    'ISSUE_GONE',
    'Jira does not show this work item to you any more.',
    'It may be deleted, or hidden from you. Look at the preview again: it says what is known, and what helps.',
  );

const notRead = (row: string): RefusedRow =>
  refusedRow(
    row,
    'ISSUE_UNREAD',
    'Jira could not say at that moment how this work item stands, so nothing was written to it.',
    'Nothing is lost. Publish it again; if it stays so, open the work item in Jira and look whether it can be read there.',
  );

const editedMeanwhile = (row: string, fields: readonly string[]): RefusedRow =>
  refusedRow(
    row,
    'EDITED_MEANWHILE',
    `Somebody changed this work item after you had looked at it (${fields.join(', ')}), so nothing was overwritten.`,
    'Open the preview again and choose once more.',
  );

/**
 * Changes issues that exist: reads them, compares field by field, and writes what only OKRA changed or somebody chose.
 * An edit that is made again changes nothing, so no intent is needed: after a lost answer the next read tells.
 */
export const updateIssues = async (
  publishing: Publishing,
  step: PublishStep,
): Promise<PublishResult<PublishProgress>> => {
  const { clock, present, writer } = publishing;
  const plans = plansOf(publishing, step);
  const { quarter } = step.opened;
  const slice = remainingUpdates(quarter, step.run).slice(0, AT_ONCE);
  const issueIds = slice.flatMap(({ row }) => findById(quarter.receipts, row)?.issueId ?? []);
  const survey = await present.survey(issueIds, [...chosenFields(step.mapping).keys()]);
  const issues = new Map(survey.issues.map((issue) => [issue.issueId, issue] as const));
  const refused: RefusedRow[] = [];
  const settled: Receipt[] = [];
  const toWrite: PlannedEdit[] = [];
  /** Tasks that are to stay in OKRA since the mapping was changed. */
  const skipped: string[] = [];
  const plan = ({ row, choices }: RowUpdate): void => {
    const receipt = findById(quarter.receipts, row);
    const draft = findIssueDraft(quarter, row, plans.setting);
    const issue = receipt === undefined ? undefined : issues.get(receipt.issueId);
    if (receipt === undefined || draft === undefined) {
      skipped.push(row);
      return;
    }
    if (issue === undefined) {
      refused.push(survey.unsaid.has(receipt.issueId) ? notRead(row) : notThere(row));
      return;
    }
    const wanted = wantedTexts(quarter, draft, publishing.describe);
    const edit = planEdit(compareFields(wanted, presentTexts(issue, step.mapping), receipt), choices);
    const { issueKey, issueTypeId } = issue;
    const seen = { ...receipt, kind: draft.kind, issueKey, issueTypeId };
    if (edit.moved.length > 0) refused.push(editedMeanwhile(row, edit.moved));
    else if (edit.write.length === 0) settled.push(settledReceipt(seen, edit));
    else toWrite.push({ receipt: seen, draft, issue, edit });
  };
  slice.forEach(plan);

  let pause: { readonly why: PublishWait; readonly ms: number } = { why: 'pace', ms: 0 };
  const until = clock.now() + WRITING_MS;
  await withConcurrency(toWrite, async (one) => {
    if (clock.now() >= until || pause.ms > 0) return;
    const { answer, edit, left } = await writeEdit(writer, one, plans);
    if (answer.kind === 'done') settled.push(settledReceipt(one.receipt, edit));
    if (left !== null) refused.push(refusedRow(one.draft.row, FIELD_REFUSED, left, FIELD_SOLUTION));
    else if (answer.kind === 'rejected')
      refused.push(refusedRow(one.draft.row, 'JIRA_REFUSED', answer.message, ROW_SOLUTION));
    if (answer.kind === 'rate-limited') pause = { why: 'rate-limit', ms: answer.waitMs };
    else if (answer.kind === 'lost') pause = { why: 'rate-limit', ms: 1_000 };
  });

  const updated = [...settled.map(({ id }) => id), ...skipped];
  const after = {
    ...step.run,
    updated: [...step.run.updated, ...updated],
    refused: [...step.run.refused, ...refused],
  };
  const noted = await publishing.repository.note(step.caller, step.opened, {
    kind: 'publish.update',
    id: publishing.newId(),
    run: step.run.id,
    updated,
    receipts: settled,
    refused,
    notBefore: new Date(clock.now() + pause.ms).toISOString(),
    done: isRunOver(withReceipts(quarter, settled), after, plans.plan),
  });
  if (noted.kind !== 'entered') return withoutEntry(step, noted);
  await saveIssueLinks(publishing, noted.opened, updated);
  const run = findById(noted.opened.quarter.runs, step.run.id) ?? step.run;
  const news: readonly PublishedRow[] = settled.map(({ id, issueId, issueKey }) => ({
    row: id,
    issueId,
    issueKey,
  }));
  return ok(
    progressOf(noted.opened, run, linkPlan(noted.opened.quarter, step.mapping), {
      updated: news,
      refused,
      ...(pause.ms > 0 ? { wait: pause } : {}),
    }),
  );
};
