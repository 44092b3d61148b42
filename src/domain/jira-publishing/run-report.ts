import type { Quarter } from '../quarter/quarter';
import { findById, hasId } from '../kernel/collection';
import type { RowKind } from '../entities/publishing/mapping/publish-mapping';
import type { PublishRun } from '../entities/publishing/run/publish-run';
import { findRow } from '../entities/publishing/row/row';

/**
 * What came of a row. `partly`: updated but for a field that Jira refused; `deleted`: by an undo; `kept`: an undo left
 * its issue; `waiting`: its turn has not come; `unlinked`: the run is over and the card has no issue any more.
 */
export type RowOutcome =
  'created' | 'updated' | 'partly' | 'deleted' | 'kept' | 'failed' | 'waiting' | 'unlinked';

/** A row of a run, as its receipt shows it. */
export interface ReportedRow {
  readonly row: string;
  readonly outcome: RowOutcome;
  readonly kind: RowKind;
  /** Empty: the card was removed since. */
  readonly title: string;
  readonly issueId: string | null;
  readonly issueKey: string | null;
  /** What was answered and what helps, where it failed or was kept. */
  readonly message: string;
  readonly solution: string;
}

/** Refusal of an undo that is its answer, not a failure. */
const KEPT = 'KEPT';
/** Refusal of a field while the rest of its row was written. */
export const FIELD_REFUSED = 'FIELD_REFUSED';

const kindOf = (quarter: Quarter, row: string): RowKind =>
  findRow(quarter, row)?.kind ?? findById(quarter.receipts, row)?.kind ?? 'untyped';

/** What a run did row by row, read from the quarter alone: in the order of the run, rows with a refusal first. */
export const runReport = (quarter: Quarter, run: PublishRun): readonly ReportedRow[] => {
  const refusals = new Map(run.refused.map((refusal) => [refusal.row, refusal]));
  const undone = quarter.runs.filter(({ id, undoes }) => id === run.id || undoes === run.id);
  const removed = new Map(undone.flatMap((one) => one.removed.map((gone) => [gone.row, gone] as const)));
  const updated = new Set(run.updated);
  const updating = new Set(run.updates.map(({ row }) => row));
  const left: RowOutcome = run.state === 'done' ? 'unlinked' : 'waiting';
  const outcomeOf = (row: string): RowOutcome => {
    const refusal = refusals.get(row);
    if (removed.has(row) && !hasId(quarter.receipts, row)) return 'deleted';
    if (run.undoes !== null) {
      return refusal === undefined ? left : refusal.code === KEPT ? 'kept' : 'failed';
    }
    if (updated.has(row)) return refusal?.code === FIELD_REFUSED ? 'partly' : 'updated';
    if (refusal !== undefined) return 'failed';
    const receipt = findById(quarter.receipts, row);
    if (receipt === undefined || (updating.has(row) && run.state !== 'done')) return left;
    return receipt.runId === run.id ? 'created' : 'updated';
  };
  const reported = run.rows.map((row): ReportedRow => {
    const outcome = outcomeOf(row);
    const receipt = findById(quarter.receipts, row);
    const refusal = refusals.get(row);
    const isTold = outcome === 'failed' || outcome === 'kept' || outcome === 'partly';
    return {
      row,
      outcome,
      kind: kindOf(quarter, row),
      title: findRow(quarter, row)?.title ?? '',
      issueId: receipt?.issueId ?? removed.get(row)?.issueId ?? null,
      issueKey: receipt?.issueKey ?? removed.get(row)?.issueKey ?? null,
      message: isTold ? (refusal?.message ?? '') : '',
      solution: isTold ? (refusal?.solution ?? '') : '',
    };
  });
  return [
    ...reported.filter(({ outcome }) => outcome === 'failed'),
    ...reported.filter(({ outcome }) => outcome === 'partly'),
    ...reported.filter(({ outcome }) => outcome !== 'failed' && outcome !== 'partly'),
  ];
};

/** How many rows of a report ended in each way. */
export const outcomeCounts = (report: readonly ReportedRow[]): Readonly<Record<RowOutcome, number>> => {
  const counts = {
    created: 0,
    updated: 0,
    partly: 0,
    deleted: 0,
    kept: 0,
    failed: 0,
    waiting: 0,
    unlinked: 0,
  };
  for (const { outcome } of report) counts[outcome] += 1;
  return counts;
};
