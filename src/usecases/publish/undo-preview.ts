import { findRow } from '#domain/publishing/row';
import type { RowKind } from '#domain/publishing/publish-mapping';
import type { Receipt } from '#domain/publishing/receipt';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/shared/collection';
import { ok } from '#domain/shared/result';
import { notFound } from '../failure';
import type { Caller } from '../ports';
import type { IssueTouch, Publishing } from './ports';
import type { PublishResult } from './publish-outcome';

/** Why an issue of an undone run stays. */
export interface Kept {
  readonly keeps: 'touched' | 'gone' | 'relinked' | 'children';
  readonly why: string;
}

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

const GONE: Kept = { keeps: 'gone', why: 'Jira does not show this work item to you.' };

const touchedBy = ({ name, field, at }: IssueTouch): Kept => ({
  keeps: 'touched',
  why: `${name} changed it on ${at.slice(0, 10)}: ${field}.`,
});

/** Which issues of these rows stay, and why; those that are not in the answer may be deleted. */
export const findKept = async (
  { present, histories }: Publishing,
  quarter: Quarter,
  rows: readonly string[],
): Promise<ReadonlyMap<string, Kept>> => {
  const receipts = rows.flatMap((row) => findById(quarter.receipts, row) ?? []);
  const ids = receipts.map(({ issueId }) => issueId);
  const [issues, touches] = await Promise.all([present.read(ids, []), histories.touches(ids)]);
  const there = new Set(issues.map(({ issueId }) => issueId));
  const ours = new Set(quarter.receipts.map(({ issueId }) => issueId));
  const kept = new Map<string, Kept>();
  for (const receipt of receipts) {
    const { id, issueId } = receipt;
    const issue = issues.find((one) => one.issueId === issueId);
    const touch = touches.find((one) => one.issueId === issueId);
    if (!there.has(issueId)) kept.set(id, GONE);
    else if (touch !== undefined) kept.set(id, touchedBy(touch));
    else if (issue?.links.some(({ otherIssueId }) => !ours.has(otherIssueId)) === true)
      kept.set(id, { keeps: 'touched', why: 'Somebody linked it to a work item outside of this quarter.' });
  }
  for (const { row, why } of withChildrenKept(quarter, receipts, kept)) kept.set(row, why);
  return kept;
};

/** A parent stays when a child of it stays: deleting it would take the child along. */
const withChildrenKept = (
  quarter: Quarter,
  receipts: readonly Receipt[],
  kept: ReadonlyMap<string, Kept>,
): readonly { readonly row: string; readonly why: Kept }[] =>
  receipts.flatMap(({ id }) => {
    if (kept.has(id)) return [];
    const child = [...kept.keys()].find((row) => {
      const found = findRow(quarter, row);
      return found?.kind === 'task' && found.milestone.id === id;
    });
    return child === undefined
      ? []
      : [
          {
            row: id,
            why: { keeps: 'children', why: 'One of its tasks stays, and would go with it.' } as const,
          },
        ];
  });

/** What undoing a run would delete and what it would leave. Writes nothing. */
export const previewUndo = async (
  publishing: Publishing,
  caller: Caller,
  quarterId: string,
  runId: string,
): Promise<PublishResult<{ readonly mayDelete: boolean; readonly rows: readonly UndoRow[] }>> => {
  const opened = await publishing.desk.open(caller, quarterId);
  const run = opened === undefined ? undefined : findById(opened.quarter.runs, runId);
  if (opened === undefined || run === undefined || run.undoes !== null) return notFound;
  const { quarter, rights } = opened;
  const receipts = quarter.receipts.filter((receipt) => receipt.runId === runId);
  const kept = await findKept(
    publishing,
    quarter,
    receipts.map(({ id }) => id),
  );
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
