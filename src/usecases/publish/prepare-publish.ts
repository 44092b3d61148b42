import { findOpenRun } from '#domain/publishing/decide-publish';
import { defaultRows, dryRun, orderedRows, type DryRow } from '#domain/publishing/dry-run';
import { findIssueDraft, type IssueDraft } from '#domain/publishing/issue-draft';
import { linkPlan } from '#domain/publishing/link-plan';
import { preflight } from '#domain/publishing/preflight';
import type { PublishProblem } from '#domain/publishing/publish-problem';
import type { PublishRun } from '#domain/publishing/publish-run';
import { remainingRows, runCounts } from '#domain/publishing/run-progress';
import type { Quarter } from '#domain/quarter/quarter';
import { hasId } from '#domain/shared/collection';
import { ok } from '#domain/shared/result';
import type { Caller } from '../ports';
import type { OpenedQuarter, Publishing } from './ports';
import { type PublishResult } from './publish-outcome';
import { notFound } from '../failure';
import { readPublishSetting, type PublishSetting } from './read-project-facts';

export interface Preparation {
  readonly opened: OpenedQuarter;
  readonly setting: PublishSetting;
  readonly problems: readonly PublishProblem[];
  readonly rows: readonly DryRow[];
  readonly run: { readonly run: PublishRun; readonly total: number; readonly created: number } | null;
}

/** A run that goes on, or that left rows behind when it was stopped; the newest. */
const findUnfinished = (quarter: Quarter): PublishRun | undefined =>
  findOpenRun(quarter) ??
  [...quarter.runs]
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    .slice(0, 1)
    .find((run) => run.state === 'stopped' && remainingRows(quarter, run).length > 0);

/** Mapping, every problem at once, and what publishing would do row by row. Writes nothing. */
export const preparePublish = async (
  publishing: Publishing,
  caller: Caller,
  quarterId: string,
  chosen: readonly string[] | undefined,
): Promise<PublishResult<Preparation>> => {
  const opened = await publishing.desk.open(caller, quarterId);
  const setting = opened === undefined ? undefined : await readPublishSetting(publishing, opened);
  if (opened === undefined || setting === undefined) return notFound;
  const { quarter } = opened;
  const { mapping, facts } = setting;
  const ledger = publishing.ledgerName();
  const plan = linkPlan(quarter, mapping);
  const rows = orderedRows(quarter, chosen ?? defaultRows(quarter));
  const drafts = rows
    .filter((row) => !hasId(quarter.receipts, row))
    .map((row) => findIssueDraft(quarter, row, mapping, ledger))
    .filter((draft): draft is IssueDraft => draft !== undefined);
  const problems = preflight({ quarter, mapping, facts, plan, drafts });
  const run = findUnfinished(quarter);
  return ok({
    opened,
    setting,
    problems,
    rows: dryRun(rows, { quarter, mapping, plan, ledger, problems }),
    run: run === undefined ? null : { run, ...runCounts(quarter, run, plan) },
  });
};
