import { linkPlan } from '#domain/jira-publishing/link-plan';
import type { PublishIntent, RefusedRow } from '#domain/entities/publishing/run/publish-run';
import { remainingRemovals } from '#domain/jira-publishing/run-progress';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import type { Publishing } from './ports';
import { progressOf, type PublishProgress, type PublishResult, type PublishWait } from './publish-outcome';
import { withoutEntry, type PublishStep } from './publish-step';

export interface Removal {
  readonly removed: readonly string[];
  readonly refused: readonly RefusedRow[];
  readonly wait: { readonly why: PublishWait; readonly ms: number };
}

/** Notes what came of an intent to delete. */
export const recordRemoval = async (
  publishing: Publishing,
  step: PublishStep,
  intent: PublishIntent,
  { removed, refused, wait }: Removal,
): Promise<PublishResult<PublishProgress>> => {
  const { quarter } = step.opened;
  const gone = removed.flatMap((row) => findById(quarter.receipts, row) ?? []);
  const over = new Set([...removed, ...refused.map(({ row }) => row)]);
  const noted = await publishing.repository.note(step.caller, step.opened, {
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
