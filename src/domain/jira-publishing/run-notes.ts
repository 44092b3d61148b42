import type { Change } from '../quarter/change';
import type { RunNote } from '../quarter/publish-command';
import { editsOf } from '../kernel/entity-changes';
import type { Quarter } from '../quarter/quarter';
import { refuse } from '../kernel/refusal';
import { findById, hasId } from '../kernel/collection';
import type { Noted, RunFindings } from '../entities/publishing/run/noted';
import type { PublishRun } from '../entities/publishing/run/publish-run';
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

/** The change that adds what a step found to its run; none where it found nothing that the run does not know. */
export const foundBy = (run: PublishRun, found: Partial<RunFindings>): readonly Noted[] => {
  const now: RunFindings = {
    updated: (found.updated ?? []).filter((row) => !run.updated.includes(row)),
    removed: found.removed ?? [],
    refused: found.refused ?? [],
    unlinked: (found.unlinked ?? []).filter((link) => !run.unlinked.includes(link)),
    doubles: found.doubles ?? [],
  };
  return Object.values(now).every((list) => list.length === 0)
    ? []
    : [{ concept: 'run', kind: 'noted', id: run.id, was: null, now }];
};

/** What every note of a step changes in its run. */
export const notedIn = (
  run: PublishRun,
  { refused, notBefore, done }: RunNote,
  at: string,
  found: Partial<RunFindings>,
  more: Partial<PublishRun> = {},
): readonly Change[] => [
  ...foundBy(run, { refused, ...found }),
  ...editsOf('run', run, {
    notBefore,
    activeAt: at,
    ...more,
    ...(done && run.state === 'running' ? { state: 'done' } : {}),
  }),
];

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
