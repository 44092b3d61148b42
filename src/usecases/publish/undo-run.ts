import { linkPlan } from '#domain/jira-publishing/link-plan';
import { findChosenMapping } from '#domain/jira-publishing/mapping-in-force';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import { notFound } from '../failure';
import type { Caller } from '../ports';
import type { Publishing } from './ports';
import { NO_DELETION } from './remove-issues';
import {
  failedWhy,
  progressOf,
  refusedBy,
  type PublishProgress,
  type PublishResult,
} from './publish-outcome';

/**
 * Begins a run that deletes what another one created and nobody touched since. Nothing is deleted by this call: the
 * steps look at each issue once more, right before.
 */
export const undoRun = async (
  publishing: Publishing,
  caller: Caller,
  quarterId: string,
  runId: string,
): Promise<PublishResult<PublishProgress>> => {
  const opened = await publishing.repository.open(caller, quarterId);
  const run = opened === undefined ? undefined : findById(opened.quarter.runs, runId);
  const mapping = opened === undefined ? undefined : findChosenMapping(opened.quarter);
  if (opened === undefined || run === undefined || mapping === undefined) return notFound;
  const { rights, quarter } = opened;
  if (!rights.create || !rights.link) return notFound;
  if (!rights.delete) {
    return refusedBy(NO_DELETION);
  }
  const noted = await publishing.repository.note(caller, opened, {
    kind: 'publish.undo',
    id: publishing.newId(),
    undoes: runId,
    rows: quarter.receipts.filter((receipt) => receipt.runId === runId).map(({ id }) => id),
    refused: [],
  });
  if (noted.kind === 'failed') return failedWhy(noted.why);
  if (noted.kind === 'refused') return refusedBy(noted.refusal);
  const undo = noted.opened.quarter.runs.find(({ undoes, state }) => undoes === runId && state === 'running');
  if (undo === undefined) return notFound;
  return ok(progressOf(noted.opened, undo, linkPlan(noted.opened.quarter, mapping)));
};
