import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { hasRow } from '#domain/entities/publishing/row/row';
import type { Quarter } from '#domain/quarter/quarter';
import { hasId } from '#domain/kernel/collection';
import type { Choices } from './conflict-resolutions';

/** What a run is asked to do: publish these rows with these choices, or undo another run. */
export interface RunRequest {
  readonly rows: readonly string[];
  readonly choices: Choices;
  /** The run to undo, instead of publishing. */
  readonly undoes: string | null;
}

export const undoRequest = (run: string): RunRequest => ({ rows: [], choices: [], undoes: run });

/**
 * What goes on with a run where it got, whoever began it: the rows that were chosen then, and the sides that were
 * chosen for them. A row that was to be created is created, also beside an issue of an earlier installation.
 */
export const continuingRequest = (quarter: Quarter, run: PublishRun): RunRequest => {
  if (run.undoes !== null) return undoRequest(run.undoes);
  const rows = run.rows.filter((row) => hasRow(quarter, row));
  const refused = new Set(run.refused.map(({ row }) => row));
  const updated = new Set(run.updated);
  return {
    rows,
    choices: [
      ...run.updates.flatMap(({ row, choices }) =>
        choices.length === 0 || updated.has(row) || !hasRow(quarter, row)
          ? []
          : [{ row, choices: [...choices] }],
      ),
      ...rows
        .filter((row) => !hasId(quarter.receipts, row) && !refused.has(row))
        .map((row) => ({ row, choices: [{ field: 'issue', take: 'okra' as const, seen: '' }] })),
    ],
    undoes: null,
  };
};
