import type { Quarter } from '../quarter/quarter';
import { byId, hasId } from '../shared/collection';
import { linkName, missingLinks, type LinkPlan, type PlannedLink } from './link-plan';
import type { PublishRun } from './publish-run';
import type { Receipt } from './receipt';

const exists = (quarter: Quarter, row: string): boolean =>
  hasId(quarter.objectives, row) || hasId(quarter.milestones, row);

/** Rows that are still to become issues. Cards that were removed meanwhile are not. */
export const remainingRows = (quarter: Quarter, run: PublishRun): readonly string[] => {
  const refused = new Set(run.refused.map(({ row }) => row));
  return run.rows.filter((row) => !hasId(quarter.receipts, row) && !refused.has(row) && exists(quarter, row));
};

/** Links that the rows of a run still lack, once their issues exist. */
export const remainingLinks = (quarter: Quarter, run: PublishRun, plan: LinkPlan): readonly PlannedLink[] =>
  missingLinks(quarter, plan, run.rows).filter((link) => !run.unlinked.includes(linkName(link)));

export interface RunCounts {
  readonly total: number;
  readonly created: number;
  readonly refused: number;
  readonly linksLeft: number;
}

export const runCounts = (quarter: Quarter, run: PublishRun, plan: LinkPlan): RunCounts => {
  const rows = run.rows.filter((row) => hasId(quarter.receipts, row) || exists(quarter, row));
  const refused = new Set(run.refused.map(({ row }) => row));
  return {
    total: rows.length,
    created: rows.filter((row) => hasId(quarter.receipts, row)).length,
    refused: rows.filter((row) => refused.has(row) && !hasId(quarter.receipts, row)).length,
    linksLeft: remainingLinks(quarter, run, plan).length,
  };
};

/** The quarter as it will be once these receipts are recorded. */
export const withReceipts = (quarter: Quarter, receipts: readonly Receipt[]): Quarter => {
  const ids = new Set(receipts.map(({ id }) => id));
  const others = quarter.receipts.filter(({ id }) => !ids.has(id));
  return { ...quarter, receipts: [...others, ...receipts].sort(byId) };
};
