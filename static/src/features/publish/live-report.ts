import { FIELD_REFUSED, type ReportedRow, type RowOutcome } from '#domain/jira-publishing/run-report';
import { findRow } from '#domain/entities/publishing/row/row';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/kernel/collection';
import type { PublishDriven } from './publish-driver';

const aRow = (quarter: Quarter, row: string, outcome: RowOutcome): ReportedRow => {
  const receipt = findById(quarter.receipts, row);
  return {
    row,
    outcome,
    kind: findRow(quarter, row)?.kind ?? receipt?.kind ?? 'untyped',
    title: findRow(quarter, row)?.title ?? '',
    issueId: receipt?.issueId ?? null,
    issueKey: receipt?.issueKey ?? null,
    message: '',
    solution: '',
  };
};

const outcomeOf = (code: string): RowOutcome =>
  code === 'KEPT' ? 'kept' : code === FIELD_REFUSED ? 'partly' : 'failed';

/** A run as this page drives it: what failed, then what was done, the newest first, then what waits. */
export const liveReport = (
  quarter: Quarter,
  rows: readonly string[],
  driven: PublishDriven | null,
): readonly ReportedRow[] => {
  if (driven === null) return rows.map((row) => aRow(quarter, row, 'waiting'));
  const done = (['created', 'updated', 'removed'] as const).flatMap((what) =>
    driven[what].map((one) => ({
      ...aRow(quarter, one.row, what === 'removed' ? 'deleted' : what),
      issueId: one.issueId,
      issueKey: one.issueKey,
    })),
  );
  const failed = new Map(
    driven.refused.map(({ row, code, message, solution }) => [
      row,
      { ...aRow(quarter, row, outcomeOf(code)), message, solution } as const,
    ]),
  );
  const over = new Set([...done.map(({ row }) => row), ...failed.keys()]);
  return [
    ...failed.values(),
    ...done.reverse().filter(({ row }) => !failed.has(row)),
    ...rows.filter((row) => !over.has(row)).map((row) => aRow(quarter, row, 'waiting')),
  ];
};
