import { linkPlan } from '#domain/jira-publishing/link-plan';
import type { DraftSetting } from '#domain/jira-publishing/issue-draft';
import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import type { Caller } from '../ports';
import type { BatchPlans } from './batch-request';
import type { Noted, OpenedQuarter, Publishing } from './ports';
import {
  failedWhy,
  progressOf,
  refusedBy,
  type PublishProgress,
  type PublishResult,
} from './publish-outcome';

/** One step of a run: who takes it, over which quarter, by which mapping. */
export interface PublishStep {
  readonly caller: Caller;
  readonly opened: OpenedQuarter;
  readonly run: PublishRun;
  readonly mapping: PublishMapping;
}

/** What drafts of a run depend on. */
const settingOf = (
  { ledgerName }: Pick<Publishing, 'ledgerName'>,
  { run, mapping }: Pick<PublishStep, 'run' | 'mapping'>,
): DraftSetting => ({ mapping, ledger: ledgerName(), sprints: run.sprints });

/** Everything that requests and receipts of a step are made from. */
export const plansOf = (publishing: Publishing, step: PublishStep): BatchPlans => ({
  quarter: step.opened.quarter,
  run: step.run,
  setting: settingOf(publishing, step),
  plan: linkPlan(step.opened.quarter, step.mapping),
  describe: publishing.describe,
});

/** The answer to an entry that could not be made; somebody else's step came first in most cases. */
export const withoutEntry = (
  step: PublishStep,
  noted: Exclude<Noted, { kind: 'entered' }>,
): PublishResult<PublishProgress> => {
  if (noted.kind === 'failed') return failedWhy(noted.why);
  const run = findById(noted.opened.quarter.runs, step.run.id);
  if (run === undefined) return refusedBy(noted.refusal);
  const plan = linkPlan(noted.opened.quarter, step.mapping);
  return ok(progressOf(noted.opened, run, plan, { wait: { why: 'in-flight', ms: 1_000 } }));
};
