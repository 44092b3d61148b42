import { findRow } from '#domain/entities/publishing/row/row';
import type { RowKind } from '#domain/entities/publishing/mapping/publish-mapping';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import type { Kept } from '#domain/jira-publishing/undo-proof';
import { notFound } from '../failure';
import type { Caller } from '../ports';
import { judgeUndo } from './judge-undo';
import type { Publishing } from './ports';
import type { PublishResult } from './publish-outcome';

export interface UndoRow {
  readonly row: string;
  readonly kind: RowKind;
  readonly title: string;
  readonly issueId: string;
  readonly issueKey: string;
  /** Null: it is deleted. */
  readonly keeps: Kept['keeps'] | null;
  readonly why: string;
}

/** What undoing a run would delete and what it would leave. Writes nothing. */
export const previewUndo = async (
  publishing: Publishing,
  caller: Caller,
  quarterId: string,
  runId: string,
): Promise<PublishResult<{ readonly mayDelete: boolean; readonly rows: readonly UndoRow[] }>> => {
  const opened = await publishing.repository.open(caller, quarterId);
  const run = opened === undefined ? undefined : findById(opened.quarter.runs, runId);
  if (opened === undefined || run === undefined || run.undoes !== null) return notFound;
  const { quarter, rights } = opened;
  const receipts = quarter.receipts.filter((receipt) => receipt.runId === runId);
  const { kept } = await judgeUndo(publishing, quarter, { run, undo: null }, receipts);
  return ok({
    mayDelete: rights.delete && rights.create && rights.link,
    rows: receipts.map(({ id, kind, issueId, issueKey }) => ({
      row: id,
      kind,
      title: findRow(quarter, id)?.title ?? '',
      issueId,
      issueKey,
      keeps: kept.get(id)?.keeps ?? null,
      why: kept.get(id)?.why ?? '',
    })),
  });
};
