import type { Change } from '../quarter/change';
import type { RunNote } from '../quarter/publish-command';
import { editsOf } from '../kernel/entity-changes';
import type { Quarter } from '../quarter/quarter';
import { refuse } from '../kernel/refusal';
import { findById, hasId } from '../kernel/collection';
import type { PublishRun, RefusedRow } from '../entities/publishing/run/publish-run';
import type { Receipt } from '../entities/publishing/receipt/receipt';

/** The change that adds or replaces receipts; none for none. */
export const publishedBy = (runId: string, receipts: readonly Receipt[]): readonly Change[] =>
  receipts.length === 0
    ? []
    : [{ concept: 'receipt', kind: 'published', id: runId, was: null, now: receipts }];

export const refuseNoRun = () =>
  refuse(
    'RUN_GONE',
    'This publish run is no longer here. Open the Jira tab again and start from the preview.',
  );

/** The refusals of a run with more of them; a row has one. */
export const withRefused = (run: PublishRun, more: readonly RefusedRow[]): readonly RefusedRow[] => {
  const rows = new Set(more.map(({ row }) => row));
  return [...run.refused.filter(({ row }) => !rows.has(row)), ...more];
};

/** What every note of a step changes in its run. */
export const notedIn = (
  run: PublishRun,
  { refused, notBefore, done }: RunNote,
  at: string,
  more: Partial<PublishRun> = {},
): readonly Change[] =>
  editsOf('run', run, {
    notBefore,
    refused: withRefused(run, refused),
    activeAt: at,
    ...more,
    ...(done && run.state === 'running' ? { state: 'done' } : {}),
  });

/** Receipts that know of more, or fewer, cards that they are linked to; only those that change. */
export const relinked = (
  quarter: Quarter,
  change: ReadonlyMap<string, (linkedTo: readonly string[]) => readonly string[]>,
): readonly Receipt[] =>
  [...change].flatMap(([row, next]): readonly Receipt[] => {
    const present = findById(quarter.receipts, row);
    if (present === undefined) return [];
    const linkedTo = next(present.linkedTo).filter((other) => hasId(quarter.receipts, other));
    const isSame =
      linkedTo.length === present.linkedTo.length &&
      linkedTo.every((other) => present.linkedTo.includes(other));
    return isSame ? [] : [{ ...present, linkedTo }];
  });
