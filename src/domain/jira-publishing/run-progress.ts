import type { Quarter } from '../quarter/quarter';
import { byId, findById, hasId } from '../kernel/collection';
import {
  linkName,
  missingLinks,
  obsoleteLinks,
  type LinkPlan,
  type ObsoleteLink,
  type PlannedLink,
} from './link-plan';
import type { PublishRun, RowUpdate } from '../entities/publishing/run/publish-run';
import type { Receipt } from '../entities/publishing/receipt/receipt';
import { hasRow } from '../entities/publishing/row/row';

const refusedRows = ({ refused }: PublishRun): ReadonlySet<string> => new Set(refused.map(({ row }) => row));

/** Rows that are still to become issues. Cards that were removed meanwhile are not. */
export const remainingRows = (quarter: Quarter, run: PublishRun): readonly string[] => {
  if (run.undoes !== null) return [];
  const refused = refusedRows(run);
  return run.rows.filter((row) => !hasId(quarter.receipts, row) && !refused.has(row) && hasRow(quarter, row));
};

/** Issues that are still to be changed. */
export const remainingUpdates = (quarter: Quarter, run: PublishRun): readonly RowUpdate[] => {
  const over = new Set([...refusedRows(run), ...run.updated]);
  return run.updates.filter(
    ({ row }) => !over.has(row) && hasId(quarter.receipts, row) && hasRow(quarter, row),
  );
};

/** Rows whose issues an undo has still to delete: those that the other run created and that nobody took over since. */
export const remainingRemovals = (quarter: Quarter, run: PublishRun): readonly string[] => {
  const { undoes } = run;
  if (undoes === null) return [];
  const refused = refusedRows(run);
  return run.rows.filter((row) => findById(quarter.receipts, row)?.runId === undoes && !refused.has(row));
};

/** Links that the rows of a run still lack, once their issues exist. */
export const remainingLinks = (quarter: Quarter, run: PublishRun, plan: LinkPlan): readonly PlannedLink[] =>
  run.undoes === null
    ? missingLinks(quarter, plan, run.rows).filter((link) => !run.unlinked.includes(linkName(link)))
    : [];

/** Links of the rows of a run that OKRA made and that nothing asks for any more. */
export const remainingUnlinks = (
  quarter: Quarter,
  run: PublishRun,
  plan: LinkPlan,
): readonly ObsoleteLink[] =>
  run.undoes === null
    ? obsoleteLinks(quarter, plan, run.rows).filter(
        ({ row, other }) => !run.unlinked.includes(linkName({ from: row, to: other })),
      )
    : [];

/** Whether nothing is left to do. */
export const isRunOver = (quarter: Quarter, run: PublishRun, plan: LinkPlan): boolean =>
  remainingRows(quarter, run).length === 0 &&
  remainingUpdates(quarter, run).length === 0 &&
  remainingRemovals(quarter, run).length === 0 &&
  remainingUnlinks(quarter, run, plan).length === 0 &&
  remainingLinks(quarter, run, plan).length === 0;

export interface RunCounts {
  readonly total: number;
  /** Rows that are issues and as this run wants them; of an undo those whose issue is deleted. */
  readonly created: number;
  /** Among them those that this run changed, or found as they should be. */
  readonly updated: number;
  readonly refused: number;
  readonly linksLeft: number;
}

export const runCounts = (quarter: Quarter, run: PublishRun, plan: LinkPlan): RunCounts => {
  const rows = run.rows.filter((row) => hasId(quarter.receipts, row) || hasRow(quarter, row));
  const refused = refusedRows(run);
  if (run.undoes !== null) {
    return {
      total: run.rows.length,
      created: run.removed.length,
      updated: 0,
      refused: run.rows.filter((row) => refused.has(row)).length,
      linksLeft: 0,
    };
  }
  const waiting = new Set(remainingUpdates(quarter, run).map(({ row }) => row));
  const toUpdate = new Set(run.updates.map(({ row }) => row));
  const isRefused = (row: string): boolean =>
    refused.has(row) && (!hasId(quarter.receipts, row) || (toUpdate.has(row) && !run.updated.includes(row)));
  return {
    total: rows.length,
    created: rows.filter((row) => hasId(quarter.receipts, row) && !waiting.has(row) && !isRefused(row))
      .length,
    updated: run.updated.length,
    refused: rows.filter(isRefused).length,
    linksLeft: remainingLinks(quarter, run, plan).length + remainingUnlinks(quarter, run, plan).length,
  };
};

/** The quarter as it will be once these receipts are recorded. */
export const withReceipts = (quarter: Quarter, receipts: readonly Receipt[]): Quarter => {
  const ids = new Set(receipts.map(({ id }) => id));
  const others = quarter.receipts.filter(({ id }) => !ids.has(id));
  return { ...quarter, receipts: [...others, ...receipts].sort(byId) };
};
