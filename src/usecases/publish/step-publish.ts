import { linkPlan } from '#domain/jira-publishing/link-plan';
import { findMappingOfRun } from '#domain/jira-publishing/mapping-in-force';
import {
  remainingLinks,
  remainingRows,
  remainingUnlinks,
  remainingUpdates,
} from '#domain/jira-publishing/run-progress';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import type { Caller } from '../ports';
import { createBatch } from './create-batch';
import { createLinks, linksLeft, linksMeanwhile } from './create-links';
import type { Publishing } from './ports';
import { progressOf, refusedBy, type PublishProgress, type PublishResult } from './publish-outcome';
import { notFound } from '../failure';
import { removeIssues } from './remove-issues';
import { resolveUnknownOutcome } from './resolve-unknown-outcome';
import { settleRemoval } from './settle-removal';
import { deleteLinks } from './delete-links';
import { updateIssues } from './update-issues';
import { withoutEntry, type PublishStep } from './publish-step';

/**
 * One batch, or one look after a lost answer, or some links: whatever is next, and never more than fits into an
 * invocation. Any publisher may take the next step of any run; the ledger lets one of them at a time create.
 */
export const stepPublish = async (
  publishing: Publishing,
  caller: Caller,
  quarterId: string,
  runId: string,
): Promise<PublishResult<PublishProgress>> => {
  const opened = await publishing.repository.open(caller, quarterId);
  const run = opened === undefined ? undefined : findById(opened.quarter.runs, runId);
  if (opened === undefined || run === undefined) return notFound;
  const { quarter, rights } = opened;
  const mapping = findMappingOfRun(quarter, run);
  if (mapping === undefined) return notFound;
  const plan = linkPlan(quarter, mapping);
  if (run.state !== 'running') return ok(progressOf(opened, run, plan));
  if (!rights.create || !rights.link) {
    return refusedBy({
      code: 'NO_PERMISSION',
      parameters: {},
      text: 'Publishing asks for the permissions to create and to link work items in this space. Ask an administrator, or let somebody publish who has them.',
    });
  }
  const step: PublishStep = { caller, opened, run, mapping };
  if (run.intent !== null) {
    return run.undoes === null
      ? resolveUnknownOutcome(publishing, step, run.intent)
      : settleRemoval(publishing, step, run.intent);
  }
  const restMs = Date.parse(run.notBefore) - publishing.clock.now();
  if (restMs > 0) {
    const meanwhile = linksMeanwhile(publishing, step);
    return meanwhile === undefined
      ? ok(progressOf(opened, run, plan, { wait: { why: 'pace', ms: restMs } }))
      : createLinks(publishing, step, meanwhile);
  }
  if (run.undoes !== null) return removeIssues(publishing, step);
  if (remainingRows(quarter, run).length > 0) return createBatch(publishing, step);
  if (remainingUpdates(quarter, run).length > 0) return updateIssues(publishing, step);
  if (remainingUnlinks(quarter, run, plan).length > 0) return deleteLinks(publishing, step);
  if (remainingLinks(quarter, run, plan).length > 0)
    return createLinks(publishing, step, linksLeft(publishing, step));
  return endRun(publishing, step, 'done');
};

/** Ends a run: nothing further is written in its name. */
const endRun = async (
  publishing: Publishing,
  step: PublishStep,
  state: 'done' | 'stopped',
): Promise<PublishResult<PublishProgress>> => {
  const noted = await publishing.repository.note(step.caller, step.opened, {
    kind: 'publish.end',
    id: publishing.newId(),
    run: step.run.id,
    state,
  });
  if (noted.kind !== 'entered') return withoutEntry(step, noted);
  const { opened } = noted;
  const run = findById(opened.quarter.runs, step.run.id) ?? step.run;
  return ok(progressOf(opened, run, linkPlan(opened.quarter, step.mapping)));
};

/** No further batch after the one on its way; a later start goes on from there. */
export const stopPublish = async (
  publishing: Publishing,
  caller: Caller,
  quarterId: string,
  runId: string,
): Promise<PublishResult<PublishProgress>> => {
  const opened = await publishing.repository.open(caller, quarterId);
  const run = opened === undefined ? undefined : findById(opened.quarter.runs, runId);
  const mapping =
    opened === undefined || run === undefined ? undefined : findMappingOfRun(opened.quarter, run);
  if (opened === undefined || run === undefined || mapping === undefined) return notFound;
  if (!opened.rights.create || !opened.rights.link) return notFound;
  if (run.state !== 'running') return ok(progressOf(opened, run, linkPlan(opened.quarter, mapping)));
  return endRun(publishing, { caller, opened, run, mapping }, 'stopped');
};
