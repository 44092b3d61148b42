import { findOpenRun } from '#domain/jira-publishing/decide-run-start';
import { adoptedReceipt } from '#domain/jira-publishing/adopted-receipt';
import type { DryRow } from '#domain/jira-publishing/dry-run';
import { linkPlan, missingLinks, obsoleteLinks } from '#domain/jira-publishing/link-plan';
import { chosenFields } from '#domain/jira-publishing/mapped-fields';
import { heldBack } from '#domain/jira-publishing/publish-problem';
import { publishScreen, type ProjectFacts } from '#domain/jira-publishing/project-facts';
import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import type { ConflictResolution, RefusedRow, RowUpdate } from '#domain/entities/publishing/run/publish-run';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { ok } from '#domain/kernel/result';
import type { Caller } from '../ports';
import { claimIssue } from './claim-issue';
import { claimOfProperty } from './held-elsewhere';
import { highestNumber } from './highest-number';
import type { OpenedQuarter, Publishing } from './ports';
import { preparePublish, type Preparation } from './prepare-publish';
import {
  failedWhy,
  NO_NEWS,
  progressOf,
  refusedBy,
  type PublishNews,
  type PublishProgress,
  type PublishResult,
} from './publish-outcome';
import { notFound } from '../failure';
import { withDigests } from './seen-values';
import { saveIssueLinks } from './save-issue-links';

const nothingToDo = (
  { seq }: OpenedQuarter,
  refused: PublishNews['refused'],
  total: number,
): PublishProgress => ({
  run: null,
  state: 'done',
  seq,
  total,
  created: total - refused.length,
  updated: 0,
  refused: refused.length,
  linksLeft: 0,
  news: { ...NO_NEWS, refused },
  waitMs: 0,
  wait: null,
});

export interface StartRequest {
  readonly quarterId: string;
  /** Undefined: everything that is worth publishing. */
  readonly rows: readonly string[] | undefined;
  /** What somebody chose where both sides had changed. */
  readonly choices: readonly RowUpdate[];
}

const ADOPT_OR_CREATE = 'issue';

const adoptable = ({ row, adopts }: DryRow): RefusedRow => ({
  row,
  code: 'ADOPTABLE',
  message: `${adopts?.issueKey ?? 'A work item'} of an earlier installation says that it is this card.`,
  solution: 'Choose in the preview whether to take it over or to create another one.',
});

const heldRow = (row: string, message: string): RefusedRow => ({
  row,
  code: 'OTHER_QUARTER',
  message,
  solution: 'Choose in the preview to create another one, or unlink it in the other quarter first.',
});

const takeOf = (
  choices: ReadonlyMap<string, readonly ConflictResolution[]>,
  row: string,
): ConflictResolution | undefined => choices.get(row)?.find(({ field }) => field === ADOPT_OR_CREATE);

interface Adoption {
  readonly isAny: boolean;
  /** Rows whose issue another quarter holds: anybody who edits an issue can make it look like an earlier installation's. */
  readonly held: readonly RefusedRow[];
}

const NO_ADOPTION: Adoption = { isAny: false, held: [] };

/** Takes over the issues of an earlier installation that somebody chose; their data follow with the updates of the run. */
const adoptChosen = async (
  publishing: Publishing,
  caller: Caller,
  prepared: Preparation,
  choices: ReadonlyMap<string, readonly ConflictResolution[]>,
): Promise<PublishResult<Adoption>> => {
  const { opened, rows, drafting } = prepared;
  const taken = rows.filter(({ row, adopts }) => adopts !== null && takeOf(choices, row)?.take === 'jira');
  if (taken.length === 0) return ok(NO_ADOPTION);
  const ids = taken.flatMap(({ adopts }) => adopts?.issueId ?? []);
  const issues = await publishing.present.read(ids, [...chosenFields(drafting.mapping).keys()]);
  const at = {
    publishedAt: new Date(publishing.clock.now()).toISOString(),
    memberId: opened.member,
  };
  const parts = { setting: drafting, describe: publishing.describe };
  const add: Receipt[] = [];
  const held: RefusedRow[] = [];
  for (const { row, adopts } of taken) {
    const issue = issues.find(({ issueId }) => issueId === adopts?.issueId);
    if (issue === undefined) continue;
    const claiming = claimOfProperty(issue);
    const claim = await claimIssue(publishing, caller, opened.quarter.id, claiming, { by: 'person' });
    if (claim.kind === 'held') held.push(heldRow(row, claim.why));
    else add.push(...[adoptedReceipt(opened.quarter, row, issue, parts, at) ?? []].flat());
  }
  if (add.length === 0) return ok({ isAny: false, held });
  const noted = await publishing.repository.note(caller, opened, {
    kind: 'publish.relink',
    id: publishing.newId(),
    remove: [],
    add,
  });
  if (noted.kind === 'failed') return failedWhy(noted.why);
  if (noted.kind === 'refused') return refusedBy(noted.refusal);
  await saveIssueLinks(
    publishing,
    noted.opened,
    add.map(({ id }) => id),
  );
  return ok({ isAny: true, held });
};

/** What of a mapping a run needs: each keeps its own, so values for types that no card becomes are left out. */
const ofScreens = (mapping: PublishMapping, { screens }: ProjectFacts): PublishMapping => ({
  ...mapping,
  defaults: Object.fromEntries(
    Object.entries(mapping.defaults).filter(([type]) =>
      screens.some(({ issueTypeId }) => issueTypeId === type),
    ),
  ),
});

/**
 * Begins a run over the chosen rows, or joins the one that is going on, whoever started it. Rows with a problem are
 * refused and the others go on; where nothing is to be written nothing is noted.
 */
export const startPublish = async (
  publishing: Publishing,
  caller: Caller,
  { quarterId, rows: wantedRows, choices }: StartRequest,
): Promise<PublishResult<PublishProgress>> => {
  const request = { quarterId, rows: wantedRows, compare: true };
  const chosenFor = new Map(choices.map((choice) => [choice.row, choice.choices]));
  let prepared = await preparePublish(publishing, caller, request);
  if (!prepared.ok) return prepared;
  const mayWrite = prepared.value.setting.facts.mayCreate && prepared.value.setting.facts.mayLink;
  const adopted = mayWrite
    ? await adoptChosen(publishing, caller, prepared.value, chosenFor)
    : ok(NO_ADOPTION);
  if (!adopted.ok) return adopted;
  const { isAny, held } = adopted.value;
  if (isAny) prepared = await preparePublish(publishing, caller, request);
  if (!prepared.ok) return prepared;
  const { opened, setting, problems, rows, plan, linked, healed } = prepared.value;
  const { quarter } = opened;
  const { mapping, facts } = setting;
  const creates = (row: DryRow): boolean =>
    row.action === 'create' || (row.action === 'adopt' && takeOf(chosenFor, row.row)?.take === 'okra');
  const isHeld = new Set(held.map(({ row }) => row));
  const refused = [
    ...heldBack(problems),
    ...held,
    ...rows.filter((row) => row.action === 'adopt' && !creates(row) && !isHeld.has(row.row)).map(adoptable),
  ];
  const wanted = rows.map(({ row }) => row);
  const linking = new Set([
    ...missingLinks(healed, plan, wanted).flatMap(({ from, to }) => [from, to]),
    ...obsoleteLinks(healed, plan, wanted).flatMap(({ row, other }) => [row, other]),
  ]);
  const fieldChoices = (row: DryRow): readonly ConflictResolution[] =>
    withDigests(
      publishing,
      quarterId,
      row,
      (chosenFor.get(row.row) ?? []).filter(({ field }) => field !== ADOPT_OR_CREATE),
    );
  const updates = rows
    .filter((row) => {
      if (row.issueId === null) return false;
      return row.fields.some(({ state }) => state === 'update') || fieldChoices(row).length > 0;
    })
    .map((row): RowUpdate => ({ row: row.row, choices: fieldChoices(row) }));
  const updating = new Set(updates.map(({ row }) => row));
  const work = new Set(
    rows.filter((row) => creates(row) || linking.has(row.row) || updating.has(row.row)).map(({ row }) => row),
  );
  const open = findOpenRun(quarter);
  // Whoever may not publish is told so row by row, and leaves no trace in a run of others.
  const refusedRows = new Set(refused.map(({ row }) => row));
  const chosenWork = wanted.filter(
    (row) => work.has(row) || refusedRows.has(row) || open?.rows.includes(row) === true,
  );
  // Cards that are issues already are no work either, also while a run over others is open.
  const isIdle = work.size === 0 && (open === undefined || chosenWork.length === 0);
  if (!mayWrite || isIdle) return ok(nothingToDo(opened, refused, wanted.length));

  const noted = await publishing.repository.note(caller, opened, {
    kind: 'publish.start',
    id: publishing.newId(),
    rows: chosenWork,
    updates,
    linked,
    screens: facts.screens.map((screen) => publishScreen(screen, mapping)),
    sprints: facts.sprints,
    refused,
    highestNumber: await highestNumber(publishing, facts.project.key, open?.highestNumber ?? 0),
    mapping: ofScreens(mapping, facts),
  });
  if (noted.kind === 'failed') return failedWhy(noted.why);
  if (noted.kind === 'refused') return refusedBy(noted.refusal);
  const run = findOpenRun(noted.opened.quarter);
  if (run === undefined) return notFound;
  // A run that somebody left may have died between a receipt and the index that is made from it.
  if (open !== undefined) await saveIssueLinks(publishing, noted.opened, run.rows);
  return ok(progressOf(noted.opened, run, linkPlan(noted.opened.quarter, mapping), { refused }));
};
