import { linkPlan } from '#domain/publishing/link-plan';
import type { PublishIntent, RefusedRow } from '#domain/publishing/publish-run';
import { remainingRemovals } from '#domain/publishing/run-progress';
import { findById } from '#domain/shared/collection';
import { ok } from '#domain/shared/result';
import { inWaves } from './in-waves';
import type { Publishing } from './ports';
import { progressOf, type PublishProgress, type PublishResult, type PublishWait } from './publish-outcome';
import { withoutEntry, type PublishStep } from './publish-step';
import { FIRST_LOOK_MS, POLL_MS } from './settle-doubt';
import { findKept } from './undo-preview';

/** Issues of one intent: few, so that a death in between leaves few to look for. */
const AT_ONCE = 20;
const REMOVING_MS = 12_000;

interface Removal {
  readonly removed: readonly string[];
  readonly refused: readonly RefusedRow[];
  readonly wait: { readonly why: PublishWait; readonly ms: number };
}

/** Notes what came of an intent to delete. */
const recordRemoval = async (
  publishing: Publishing,
  step: PublishStep,
  intent: PublishIntent,
  { removed, refused, wait }: Removal,
): Promise<PublishResult<PublishProgress>> => {
  const { quarter } = step.opened;
  const gone = removed.flatMap((row) => findById(quarter.receipts, row) ?? []);
  const over = new Set([...removed, ...refused.map(({ row }) => row)]);
  const noted = await publishing.desk.note(step.caller, step.opened, {
    kind: 'publish.remove',
    id: publishing.newId(),
    run: step.run.id,
    intent: intent.id,
    removed,
    refused,
    notBefore: new Date(publishing.clock.now() + wait.ms).toISOString(),
    done: remainingRemovals(quarter, step.run).every((row) => over.has(row)),
  });
  if (noted.kind !== 'entered') return withoutEntry(step, noted);
  const ids = gone.map(({ issueId }) => issueId);
  await Promise.all([publishing.index.remove(ids), publishing.states.remove(ids)]);
  const run = findById(noted.opened.quarter.runs, step.run.id) ?? step.run;
  return ok(
    progressOf(noted.opened, run, linkPlan(noted.opened.quarter, step.mapping), {
      removed: gone.map(({ id, issueId, issueKey }) => ({ row: id, issueId, issueKey })),
      refused,
      ...(wait.ms > 0 ? { wait } : {}),
    }),
  );
};

/** Which of these issues neither the publisher nor the app can see any more. */
const absentForAll = async (
  { present }: Publishing,
  issueIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const [mine, apps] = await Promise.all([present.read(issueIds, []), present.read(issueIds, [], 'app')]);
  const there = new Set([...mine, ...apps].map(({ issueId }) => issueId));
  return new Set(issueIds.filter((id) => !there.has(id)));
};

/** Deletes some issues of the run that is undone. Each is looked at once more before: what somebody touched stays. */
export const removeIssues = async (
  publishing: Publishing,
  step: PublishStep,
): Promise<PublishResult<PublishProgress>> => {
  const { clock, writer } = publishing;
  const left = remainingRemovals(step.opened.quarter, step.run);
  // Sub-tasks first: Jira deletes no issue that still has some.
  const tasks = left.filter((row) => findById(step.opened.quarter.receipts, row)?.kind === 'task');
  const rows = (tasks.length > 0 ? tasks : left).slice(0, AT_ONCE);
  const intent: PublishIntent = {
    id: publishing.newId(),
    rows,
    at: new Date(clock.now()).toISOString(),
    highestNumber: step.run.highestNumber,
  };
  if (rows.length === 0) {
    const ended = await publishing.desk.note(step.caller, step.opened, {
      kind: 'publish.end',
      id: intent.id,
      run: step.run.id,
      state: 'done',
    });
    if (ended.kind !== 'entered') return withoutEntry(step, ended);
    const run = findById(ended.opened.quarter.runs, step.run.id) ?? step.run;
    return ok(progressOf(ended.opened, run, linkPlan(ended.opened.quarter, step.mapping)));
  }
  const noted = await publishing.desk.note(step.caller, step.opened, {
    kind: 'publish.intend',
    id: intent.id,
    run: step.run.id,
    intent,
  });
  if (noted.kind !== 'entered') return withoutEntry(step, noted);
  const { opened } = noted;
  const { quarter } = opened;
  const next = { ...step, opened, run: findById(quarter.runs, step.run.id) ?? step.run };
  const kept = await findKept(publishing, quarter, rows);
  const refused: RefusedRow[] = rows.flatMap((row) => {
    const keep = kept.get(row);
    return keep === undefined
      ? []
      : [
          {
            row,
            code: 'KEPT',
            message: keep.why,
            solution: 'Delete it in Jira by hand if you want it gone.',
          },
        ];
  });
  const removed: string[] = [];
  let wait: Removal['wait'] = { why: 'pace', ms: 0 };
  const lost: string[] = [];
  const until = clock.now() + REMOVING_MS;
  await inWaves(
    rows.filter((row) => !kept.has(row)),
    async (row) => {
      const issueId = findById(quarter.receipts, row)?.issueId;
      if (issueId === undefined || clock.now() >= until || wait.ms > 0 || lost.length > 0) return;
      const answer = await writer.delete(issueId);
      // It was there a moment ago, so this call or one before it took it away.
      if (answer.kind === 'done') removed.push(row);
      else if (answer.kind === 'rejected') {
        refused.push({
          row,
          code: 'JIRA_REFUSED',
          message: answer.message,
          solution: 'Ask for the permission to delete work items, or delete it in Jira by hand.',
        });
      } else if (answer.kind === 'rate-limited') wait = { why: 'rate-limit', ms: answer.waitMs };
      else lost.push(row);
    },
  );
  // The intent stays open: a look at what is left tells what became of the call.
  if (lost.length > 0) {
    const plan = linkPlan(quarter, step.mapping);
    return ok(progressOf(opened, next.run, plan, { wait: { why: 'doubt', ms: POLL_MS } }));
  }
  return recordRemoval(publishing, next, intent, { removed, refused, wait });
};

/** Finds out what became of deletions whose page went away. What nobody sees any more was deleted: they all were there before. */
export const settleRemoval = async (
  publishing: Publishing,
  step: PublishStep,
  intent: PublishIntent,
): Promise<PublishResult<PublishProgress>> => {
  const { quarter } = step.opened;
  const ageMs = publishing.clock.now() - Date.parse(intent.at);
  if (ageMs < FIRST_LOOK_MS) {
    return ok(
      progressOf(step.opened, step.run, linkPlan(quarter, step.mapping), {
        wait: { why: 'in-flight', ms: Math.min(POLL_MS, FIRST_LOOK_MS - ageMs) },
      }),
    );
  }
  const receipts = intent.rows.flatMap((row) => findById(quarter.receipts, row) ?? []);
  const absent = await absentForAll(
    publishing,
    receipts.map(({ issueId }) => issueId),
  );
  return recordRemoval(publishing, step, intent, {
    removed: receipts.filter(({ issueId }) => absent.has(issueId)).map(({ id }) => id),
    refused: [],
    wait: { why: 'pace', ms: 0 },
  });
};
