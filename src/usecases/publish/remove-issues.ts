import { linkPlan } from '#domain/jira-publishing/link-plan';
import type { PublishIntent, RefusedRow } from '#domain/entities/publishing/run/publish-run';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { remainingRemovals } from '#domain/jira-publishing/run-progress';
import type { Kept } from '#domain/jira-publishing/undo-proof';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import { deleteIssues } from './delete-issues';
import { judgeUndo, type UndoJudgement } from './judge-undo';
import type { Publishing } from './ports';
import { progressOf, refusedBy, type PublishProgress, type PublishResult } from './publish-outcome';
import { withoutEntry, type PublishStep } from './publish-step';
import { recordRemoval } from './record-removal';
import { POLL_MS } from './resolve-unknown-outcome';

/** Issues of one look. */
const LOOK_AT = 100;
/** Issues of one intent: few, so that a death in between leaves few to look for. */
const AT_ONCE = 20;

const keptRow = (row: string, { why }: Kept): RefusedRow => ({
  row,
  code: 'KEPT',
  message: why,
  solution: 'Delete it in Jira by hand if you want it gone.',
});

export const NO_DELETION = {
  code: 'NO_PERMISSION',
  parameters: {},
  text: 'Undoing a run deletes work items, which asks for the permission to delete them in this space. Ask an administrator, or let somebody undo it who has it.',
};

const UNKNOWN_RUN: Kept = { keeps: 'unproven', why: 'The run that created it is no longer known.' };

const NOT_SHOWN = {
  code: 'NOT_SHOWN',
  parameters: {},
  text: 'Jira does not show you the work items that are left of this run. Let somebody go on who may see them, or whoever began to undo it.',
};

/** Whether nothing that is still to be deleted stands below an issue: what is below goes first. */
const isLeaf =
  ({ evidence }: UndoJudgement, waiting: ReadonlySet<string>) =>
  ({ issueId }: Receipt): boolean =>
    evidence.get(issueId)?.children.every((child) => !waiting.has(child.issueId)) !== false;

/** Notes that rows stay, and goes on with the others in the next step. */
const keep = async (
  publishing: Publishing,
  step: PublishStep,
  refused: readonly RefusedRow[],
): Promise<PublishResult<PublishProgress>> => {
  const over = new Set(refused.map(({ row }) => row));
  const noted = await publishing.repository.note(step.caller, step.opened, {
    kind: 'publish.update',
    id: publishing.newId(),
    run: step.run.id,
    updated: [],
    receipts: [],
    refused,
    notBefore: new Date(publishing.clock.now()).toISOString(),
    done: remainingRemovals(step.opened.quarter, step.run).every((row) => over.has(row)),
  });
  if (noted.kind !== 'entered') return withoutEntry(step, noted);
  const run = findById(noted.opened.quarter.runs, step.run.id) ?? step.run;
  return ok(progressOf(noted.opened, run, linkPlan(noted.opened.quarter, step.mapping), { refused }));
};

/**
 * Deletes some issues of the run that is undone. Each is looked at right before, and only what proves to be the run's
 * own and untouched is deleted; the intent then names what was seen, by which a later look tells gone from hidden.
 */
export const removeIssues = async (
  publishing: Publishing,
  step: PublishStep,
): Promise<PublishResult<PublishProgress>> => {
  const { clock, repository } = publishing;
  const { quarter } = step.opened;
  const undone = findById(quarter.runs, step.run.undoes ?? '');
  const left = remainingRemovals(quarter, step.run);
  if (left.length === 0) return keep(publishing, step, []);
  if (undone === undefined)
    return keep(
      publishing,
      step,
      left.map((row) => keptRow(row, UNKNOWN_RUN)),
    );
  if (!step.opened.rights.delete) return refusedBy(NO_DELETION);
  // Sub-tasks first: Jira deletes no issue that still has some.
  const all = left.flatMap((row) => findById(quarter.receipts, row) ?? []);
  const tasks = all.filter(({ kind }) => kind === 'task');
  const receipts = [...tasks, ...all.filter(({ kind }) => kind !== 'task')].slice(0, LOOK_AT);
  const judgement = await judgeUndo(publishing, quarter, { run: undone, undo: step.run }, receipts);
  // Whoever goes on for somebody else may see less: what is hidden is left to the one who began.
  const isOwn = step.run.memberId === null || step.run.memberId === step.opened.member;
  const refused = receipts.flatMap(({ id }) => {
    const why = judgement.kept.get(id);
    return why === undefined || (why.keeps === 'gone' && !isOwn) ? [] : [keptRow(id, why)];
  });
  if (refused.length > 0) return keep(publishing, step, refused);
  const free = receipts.filter(({ id }) => !judgement.kept.has(id));
  if (free.length === 0) return refusedBy(NOT_SHOWN);
  const waiting = new Set(free.map(({ issueId }) => issueId));
  const leaves = free.filter(isLeaf(judgement, waiting));
  const chosen = (leaves.length > 0 ? leaves : free).slice(0, AT_ONCE);

  const person = await repository.identify(step.caller, step.opened);
  const intent: PublishIntent = {
    id: publishing.newId(),
    rows: chosen.map(({ id }) => id),
    at: new Date(clock.now()).toISOString(),
    highestNumber: step.run.highestNumber,
    ...(person === undefined ? {} : { caller: person }),
    seen: chosen.map(({ issueId }) => issueId),
  };
  const noted = await repository.note(step.caller, step.opened, {
    kind: 'publish.intend',
    id: intent.id,
    run: step.run.id,
    intent,
  });
  if (noted.kind !== 'entered') return withoutEntry(step, noted);
  const { opened } = noted;
  const next = { ...step, opened, run: findById(opened.quarter.runs, step.run.id) ?? step.run };
  const came = await deleteIssues(publishing, chosen);
  // The intent stays open: a look at what is left tells what became of the call.
  if (came.lost.length > 0) {
    const plan = linkPlan(opened.quarter, step.mapping);
    return ok(progressOf(opened, next.run, plan, { wait: { why: 'doubt', ms: POLL_MS } }));
  }
  const recorded = await recordRemoval(publishing, next, intent, came);
  return came.isForbidden && recorded.ok ? refusedBy(NO_DELETION) : recorded;
};
