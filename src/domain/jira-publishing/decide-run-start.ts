import type { AnyCommand } from '../quarter/command';
import type { Decision, DecisionContext } from '../quarter/decision';
import { addedOf, editsOf } from '../kernel/entity-changes';
import type { Quarter } from '../quarter/quarter';
import { refuse } from '../kernel/refusal';
import { findById, hasId } from '../kernel/collection';
import { ok } from '../kernel/result';
import { LARGEST_BATCH, type PublishRun } from '../entities/publishing/run/publish-run';
import { hasRow } from '../entities/publishing/row/row';
import { publishedBy, relinked } from './run-notes';

type Start = Extract<AnyCommand, { readonly kind: 'publish.start' }>;
type Undo = Extract<AnyCommand, { readonly kind: 'publish.undo' }>;

/** After so long without a word of its publisher, a run's rows are no longer in the way of another choice. */
export const LEFT_BEHIND_MS = 120_000;

/** The run that holds the quarter: one is under way, or it stopped with a call whose outcome nobody knows yet. */
export const findOpenRun = (quarter: Quarter): PublishRun | undefined =>
  quarter.runs.find(({ state, intent }) => state === 'running' || intent !== null);

const refuseOver = () => refuse('RUN_OVER', 'This run is over. Start another one from the preview.');

const aRun = (id: string, { by, at }: DecisionContext, more: Partial<PublishRun>): PublishRun => ({
  id,
  undoes: null,
  memberId: by.kind === 'member' ? by.member : null,
  startedAt: at,
  activeAt: at,
  rows: [],
  updates: [],
  updated: [],
  removed: [],
  sprints: [],
  intent: null,
  state: 'running',
  highestNumber: 0,
  batchSize: LARGEST_BATCH,
  notBefore: at,
  screens: [],
  refused: [],
  unlinked: [],
  doubles: [],
  ...more,
});

/** Begins a run, or joins the open one: rows asked for now come last and are looked at anew. */
export const decideStart = (quarter: Quarter, command: Start, context: DecisionContext): Decision => {
  const { at } = context;
  const { rows, updates, refused, screens, sprints, highestNumber } = command;
  if (rows.length === 0) return refuse('NO_ROWS', 'Nothing is chosen. Choose at least one row to publish.');
  const unknown = rows.find((row) => !hasRow(quarter, row));
  if (unknown !== undefined) {
    return refuse('UNKNOWN_ROW', 'One of the chosen cards is no longer here. Open the preview again.', {
      parameters: { row: unknown },
    });
  }
  const mapping = hasId(quarter.mappings, command.mapping.id) ? [] : [addedOf('mapping', command.mapping)];
  if (findById(quarter.runs, command.id)?.state === 'done') return refuseOver();
  const healed = publishedBy(
    command.id,
    relinked(quarter, new Map(command.linked.map(({ row, to }) => [row, () => to]))),
  );
  const open = findOpenRun(quarter);
  if (open === undefined) {
    const run = aRun(command.id, context, {
      rows,
      updates,
      sprints,
      highestNumber,
      mapping: command.mapping,
      screens,
      refused,
    });
    return ok([...mapping, ...healed, addedOf('run', run)]);
  }
  if (open.undoes !== null) {
    return refuse('UNDO_OPEN', 'A run is being undone right now. Wait for it to finish, or stop it first.');
  }
  const asked = new Set(rows);
  const isLeft = Date.parse(at) - Date.parse(open.activeAt) > LEFT_BEHIND_MS || open.state !== 'running';
  const stay = isLeft ? new Set(open.intent?.rows ?? []) : new Set(open.rows);
  const keeps = ({ row }: { readonly row: string }): boolean => stay.has(row) && !asked.has(row);
  return ok([
    ...mapping,
    ...healed,
    ...editsOf('run', open, {
      rows: [...open.rows.filter((row) => keeps({ row })), ...rows],
      updates: [...open.updates.filter(keeps), ...updates],
      updated: open.updated.filter((row) => keeps({ row })),
      refused: [...open.refused.filter(keeps), ...refused],
      mapping: command.mapping,
      screens,
      sprints,
      highestNumber: Math.max(open.highestNumber, highestNumber),
      state: 'running',
      activeAt: at,
    }),
  ]);
};

/** Begins a run that deletes the issues of another one; a run that is over can be undone, and once at a time. */
export const decideUndoRun = (quarter: Quarter, command: Undo, context: DecisionContext): Decision => {
  const undone = findById(quarter.runs, command.undoes);
  if (undone === undefined || undone.undoes !== null) {
    return refuse('RUN_GONE', 'There is no such run to undo. Open the list of runs again.');
  }
  if (findById(quarter.runs, command.id)?.state === 'done') return refuseOver();
  const open = findOpenRun(quarter);
  if (open !== undefined && open.undoes !== command.undoes) {
    return refuse('RUN_OPEN', 'A run is still open. Let it finish, or stop it first.');
  }
  const mine = command.rows.filter((row) => findById(quarter.receipts, row)?.runId === undone.id);
  if (mine.length === 0) {
    return refuse('NO_ROWS', 'This run left nothing behind that could be deleted.');
  }
  if (open !== undefined) return ok(editsOf('run', open, { activeAt: context.at, state: 'running' }));
  return ok([
    addedOf('run', aRun(command.id, context, { undoes: undone.id, rows: mine, refused: command.refused })),
  ]);
};
