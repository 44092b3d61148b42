import type { AnyCommand } from '../quarter/command';
import type { LinkedRow, PublishCommand } from '../quarter/publish-command';
import type { Decision, DecisionContext } from '../quarter/decision';
import { editsOf, removedOf } from '../kernel/entity-changes';
import type { Quarter } from '../quarter/quarter';
import { refuse } from '../kernel/refusal';
import { findById, hasId } from '../kernel/collection';
import { ok } from '../kernel/result';
import type { Receipt } from '../entities/publishing/receipt/receipt';
import { decideRelink } from './decide-relink';
import { decideStart, decideUndoRun } from './decide-run-start';
import { foundBy, notedIn, publishedBy, refuseNoRun, relinked } from './run-notes';
import { remainingRemovals } from './run-progress';

type Decided<K extends PublishCommand['kind']> = Extract<AnyCommand, { readonly kind: K }>;

const intend = (quarter: Quarter, command: Decided<'publish.intend'>, { at }: DecisionContext): Decision => {
  const run = findById(quarter.runs, command.run);
  if (run === undefined) return refuseNoRun();
  if (run.state !== 'running')
    return refuse('RUN_OVER', 'This run was stopped. Start again to go on from where it got.');
  const { intent } = command;
  if (quarter.runs.some((other) => other.intent !== null)) {
    return refuse(
      'INTENT_OPEN',
      'Another page is writing issues of this quarter right now. Wait for it to finish.',
    );
  }
  const free =
    run.undoes === null
      ? new Set(run.rows.filter((row) => !hasId(quarter.receipts, row)))
      : new Set(remainingRemovals(quarter, run));
  const taken = intent.rows.find((row) => !free.has(row));
  if (intent.rows.length === 0 || taken !== undefined) {
    return refuse('ROW_TAKEN', 'One of these cards has changed hands meanwhile. Look at the run again.', {
      parameters: { row: taken ?? '' },
    });
  }
  return ok(editsOf('run', run, { intent, activeAt: at }));
};

const refuseSettled = () =>
  refuse('INTENT_SETTLED', 'What came of this call is known already. Nothing was recorded twice.');

const record = (quarter: Quarter, command: Decided<'publish.record'>, { at }: DecisionContext): Decision => {
  const run = findById(quarter.runs, command.run);
  if (run === undefined) return refuseNoRun();
  // The same card found twice is one receipt and one double.
  const isSettled = run.intent?.id !== command.intent;
  const first = new Map([...command.receipts].reverse().map((receipt) => [receipt.id, receipt]));
  // An issue that another card is stays that card's, whoever says that it is this one's.
  const isOthers = ({ id, issueId }: Receipt): boolean =>
    quarter.receipts.some((other) => other.issueId === issueId && other.id !== id);
  const fresh = [...first.values()].filter(
    (receipt) => !hasId(quarter.receipts, receipt.id) && !isOthers(receipt),
  );
  const doubles = command.receipts
    .filter(
      (receipt) =>
        isOthers(receipt) ||
        (findById(quarter.receipts, receipt.id) ?? first.get(receipt.id))?.issueId !== receipt.issueId,
    )
    .map(({ id, issueId, issueKey }) => ({ row: id, issueId, issueKey }))
    .filter(({ issueId }) => !run.doubles.some((known) => known.issueId === issueId));
  if (isSettled && fresh.length === 0 && doubles.length === 0) return refuseSettled();
  const settled = isSettled
    ? {}
    : {
        intent: null,
        batchSize: command.batchSize,
        notBefore: command.notBefore,
        ...(command.done && run.state === 'running' ? { state: 'done' } : {}),
      };
  return ok([
    ...publishedBy(run.id, fresh),
    ...foundBy(run, { refused: isSettled ? [] : command.refused, doubles }),
    ...editsOf('run', run, {
      ...settled,
      highestNumber: Math.max(run.highestNumber, command.highestNumber),
      activeAt: at,
    }),
  ]);
};

const update = (quarter: Quarter, command: Decided<'publish.update'>, { at }: DecisionContext): Decision => {
  const run = findById(quarter.runs, command.run);
  if (run === undefined) return refuseNoRun();
  // A card whose link was changed meanwhile keeps what was decided then.
  const still = command.receipts.filter(
    ({ id, issueId }) => findById(quarter.receipts, id)?.issueId === issueId,
  );
  return ok([...publishedBy(run.id, still), ...notedIn(run, command, at, { updated: command.updated })]);
};

const link = (quarter: Quarter, command: Decided<'publish.link'>, { at }: DecisionContext): Decision => {
  const run = findById(quarter.runs, command.run);
  if (run === undefined) return refuseNoRun();
  const more = byRow(command.linked);
  const less = byRow(command.taken);
  const receipts = relinked(
    quarter,
    new Map(
      [...new Set([...more.keys(), ...less.keys()])].map((row) => [
        row,
        (linkedTo) =>
          [...new Set([...linkedTo, ...(more.get(row) ?? [])])].filter(
            (other) => less.get(row)?.includes(other) !== true,
          ),
      ]),
    ),
  );
  return ok([...publishedBy(run.id, receipts), ...notedIn(run, command, at, { unlinked: command.unlinked })]);
};

const byRow = (linked: readonly LinkedRow[]): ReadonlyMap<string, readonly string[]> =>
  new Map(linked.map(({ row, to }) => [row, to]));

const remove = (quarter: Quarter, command: Decided<'publish.remove'>, { at }: DecisionContext): Decision => {
  const run = findById(quarter.runs, command.run);
  if (run === undefined) return refuseNoRun();
  if (run.intent?.id !== command.intent) return refuseSettled();
  const gone = command.removed.flatMap((row) => findById(quarter.receipts, row) ?? []);
  return ok([
    ...gone.map((receipt) => removedOf('receipt', receipt)),
    ...notedIn(
      run,
      command,
      at,
      { removed: gone.map(({ id, issueId, issueKey }) => ({ row: id, issueId, issueKey })) },
      { intent: null },
    ),
  ]);
};

const end = (quarter: Quarter, command: Decided<'publish.end'>, { at }: DecisionContext): Decision => {
  const run = findById(quarter.runs, command.run);
  if (run === undefined) return refuseNoRun();
  return ok(run.state === 'running' ? editsOf('run', run, { state: command.state, activeAt: at }) : []);
};

/**
 * What a publish run may note. Whether the caller may publish is Jira's to say and was asked before;
 * that no card becomes two issues is decided here: one intent at a time in a quarter, one receipt a card.
 */
export const decidePublish = (
  quarter: Quarter,
  command: Decided<PublishCommand['kind']>,
  context: DecisionContext,
): Decision => {
  switch (command.kind) {
    case 'publish.start':
      return decideStart(quarter, command, context);
    case 'publish.undo':
      return decideUndoRun(quarter, command, context);
    case 'publish.intend':
      return intend(quarter, command, context);
    case 'publish.record':
      return record(quarter, command, context);
    case 'publish.update':
      return update(quarter, command, context);
    case 'publish.link':
      return link(quarter, command, context);
    case 'publish.remove':
      return remove(quarter, command, context);
    case 'publish.end':
      return end(quarter, command, context);
    case 'publish.relink':
      return decideRelink(quarter, command);
  }
};
