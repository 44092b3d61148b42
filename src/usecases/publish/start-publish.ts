import { linkPlan, missingLinks } from '#domain/publishing/link-plan';
import { heldBack } from '#domain/publishing/publish-problem';
import { publishScreen } from '#domain/publishing/project-facts';
import { findOpenRun } from '#domain/publishing/decide-publish';
import { ok } from '#domain/shared/result';
import type { Caller } from '../ports';
import { highestNumber } from './highest-number';
import type { OpenedQuarter, Publishing } from './ports';
import { preparePublish } from './prepare-publish';
import {
  failedWhy,
  progressOf,
  refusedBy,
  type PublishProgress,
  type PublishResult,
} from './publish-outcome';
import { notFound } from '../failure';
import { saveIssueLinks } from './save-issue-links';

const nothingToDo = (
  { seq }: OpenedQuarter,
  refused: PublishProgress['news']['refused'],
  total: number,
): PublishProgress => ({
  run: null,
  state: 'done',
  seq,
  total,
  created: total - refused.length,
  refused: refused.length,
  linksLeft: 0,
  news: { created: [], refused },
  waitMs: 0,
  wait: null,
});

/**
 * Begins a run over the chosen rows, or joins the one that is going on, whoever started it. Rows with a problem are
 * refused and the others go on; where nothing is to be created nothing is noted.
 */
export const startPublish = async (
  publishing: Publishing,
  caller: Caller,
  quarterId: string,
  chosen: readonly string[] | undefined,
): Promise<PublishResult<PublishProgress>> => {
  const prepared = await preparePublish(publishing, caller, quarterId, chosen);
  if (!prepared.ok) return prepared;
  const { opened, setting, problems, rows } = prepared.value;
  const { quarter } = opened;
  const { mapping, facts } = setting;
  const plan = linkPlan(quarter, mapping);
  const refused = heldBack(problems);
  const wanted = rows.map(({ row }) => row);
  const lacking = new Set(missingLinks(quarter, plan, wanted).flatMap(({ from, to }) => [from, to]));
  const work = rows
    .filter(({ action, row }) => action === 'create' || lacking.has(row))
    .map(({ row }) => row);
  const open = findOpenRun(quarter);
  // Whoever may not publish is told so row by row, and leaves no trace in a run of others.
  const mayPublish = facts.mayCreate && facts.mayLink;
  const refusedRows = new Set(refused.map(({ row }) => row));
  const chosenWork = wanted.filter(
    (row) => work.includes(row) || refusedRows.has(row) || open?.rows.includes(row) === true,
  );
  // Cards that are issues already are no work either, also while a run over others is open.
  const isIdle = work.length === 0 && (open === undefined || chosenWork.length === 0);
  if (!mayPublish || isIdle) return ok(nothingToDo(opened, refused, wanted.length));

  const noted = await publishing.desk.note(caller, opened, {
    kind: 'publish.start',
    id: publishing.newId(),
    rows: chosenWork,
    screens: facts.screens.map(publishScreen),
    refused,
    highestNumber: await highestNumber(publishing, facts.project.key, open?.highestNumber ?? 0),
    mapping,
  });
  if (noted.kind === 'failed') return failedWhy(noted.why);
  if (noted.kind === 'refused') return refusedBy(noted.refusal);
  const run = findOpenRun(noted.opened.quarter);
  if (run === undefined) return notFound;
  // A run that somebody left may have died between a receipt and the index that is made from it.
  if (open !== undefined) await saveIssueLinks(publishing, noted.opened, run.rows);
  return ok(progressOf(noted.opened, run, linkPlan(noted.opened.quarter, mapping), { refused }));
};
