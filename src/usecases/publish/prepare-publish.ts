import { findOpenRun } from '#domain/jira-publishing/decide-run-start';
import { defaultRows, dryRun, orderedRows, type DryRow, type JiraNow } from '#domain/jira-publishing/dry-run';
import { ignoredChoices } from '#domain/jira-publishing/ignored-choices';
import { findIssueDraft, type DraftSetting, type IssueDraft } from '#domain/jira-publishing/issue-draft';
import { linkPlan, type LinkPlan } from '#domain/jira-publishing/link-plan';
import { preflight } from '#domain/jira-publishing/preflight';
import type { PublishProblem } from '#domain/jira-publishing/publish-problem';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import {
  remainingRows,
  remainingUpdates,
  runCounts,
  type RunCounts,
} from '#domain/jira-publishing/run-progress';
import type { LinkedRow } from '#domain/quarter/publish-command';
import type { Quarter } from '#domain/quarter/quarter';
import { hasId } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import type { Caller } from '../ports';
import { linksFound, readJiraState, NOT_ASKED, withLinksFound } from './read-jira-state';
import type { OpenedQuarter, Publishing } from './ports';
import { type PublishResult } from './publish-outcome';
import { notFound } from '../failure';
import { readPublishSetting, type PublishSetting } from './read-project-facts';

export interface Preparation {
  readonly opened: OpenedQuarter;
  readonly setting: PublishSetting;
  readonly plan: LinkPlan;
  readonly problems: readonly PublishProblem[];
  readonly rows: readonly DryRow[];
  readonly jira: JiraNow;
  /** Links that Jira shows otherwise than the receipts, and the quarter as if they knew. */
  readonly linked: readonly LinkedRow[];
  readonly healed: Quarter;
  readonly drafting: DraftSetting;
  readonly run: ({ readonly run: PublishRun } & RunCounts) | null;
}

export interface PrepareRequest {
  readonly quarterId: string;
  /** Undefined: everything that is worth publishing. */
  readonly rows: readonly string[] | undefined;
  /** Whether issues that exist are read and compared. */
  readonly compare: boolean;
  /** Whether somebody looks at the mapping. */
  readonly isChoosing?: boolean;
}

/** A run that goes on, or that left rows behind when it was stopped; the newest. */
const findUnfinished = (quarter: Quarter): PublishRun | undefined =>
  findOpenRun(quarter) ??
  [...quarter.runs]
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    .slice(0, 1)
    .find(
      (run) =>
        run.state === 'stopped' &&
        remainingRows(quarter, run).length + remainingUpdates(quarter, run).length > 0,
    );

/** Mapping, every problem at once, and what publishing would do row by row. Writes nothing. */
export const preparePublish = async (
  publishing: Publishing,
  caller: Caller,
  { quarterId, rows: chosen, compare, isChoosing = false }: PrepareRequest,
): Promise<PublishResult<Preparation>> => {
  const opened = await publishing.repository.open(caller, quarterId);
  const setting = opened === undefined ? undefined : await readPublishSetting(publishing, opened, isChoosing);
  if (opened === undefined || setting === undefined) return notFound;
  const { quarter } = opened;
  const { mapping, facts } = setting;
  const drafting: DraftSetting = { mapping, ledger: publishing.ledgerName(), sprints: facts.sprints };
  const plan = linkPlan(quarter, mapping);
  const rows = orderedRows(quarter, chosen ?? defaultRows(quarter, mapping));
  const jira = compare ? await readJiraState(publishing, quarter, mapping, rows) : NOT_ASKED;
  const linked = linksFound(quarter, plan, rows, jira);
  const healed = withLinksFound(quarter, linked);
  const drafts = rows
    .filter((row) => !hasId(quarter.receipts, row))
    .map((row) => findIssueDraft(quarter, row, drafting))
    .filter((draft): draft is IssueDraft => draft !== undefined);
  const problems = [
    ...preflight({ quarter, mapping, facts, plan, drafts }),
    ...ignoredChoices(setting.ignored, rows),
  ];
  const { describe } = publishing;
  const run = findUnfinished(quarter);
  return ok({
    opened,
    setting,
    plan,
    problems,
    rows: dryRun(rows, {
      quarter: healed,
      setting: drafting,
      plan,
      problems,
      describe,
      jira,
      screens: facts.screens,
    }),
    jira,
    linked,
    healed,
    drafting,
    run: run === undefined ? null : { run, ...runCounts(quarter, run, plan) },
  });
};
