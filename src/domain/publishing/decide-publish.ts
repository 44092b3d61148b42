import type { Change } from '../quarter/change';
import type { AnyCommand, PublishCommand } from '../quarter/command';
import type { Decision, DecisionContext } from '../quarter/decision';
import { addedOf, editsOf } from '../quarter/entity-changes';
import type { Quarter } from '../quarter/quarter';
import { refuse } from '../quarter/refuse';
import { findById, hasId } from '../shared/collection';
import { ok } from '../shared/result';
import { LARGEST_BATCH, type PublishRun, type RefusedRow } from './publish-run';
import type { Receipt } from './receipt';

type Decided<K extends PublishCommand['kind']> = Extract<AnyCommand, { readonly kind: K }>;

/** After so long without a word of its publisher, a run's rows are no longer in the way of another choice. */
export const LEFT_BEHIND_MS = 120_000;

/** The run that holds the quarter: one is under way, or it stopped with a call whose outcome nobody knows yet. */
export const findOpenRun = (quarter: Quarter): PublishRun | undefined =>
  quarter.runs.find(({ state, intent }) => state === 'running' || intent !== null);

const published = (receipts: readonly Receipt[]): readonly Change[] => {
  const first = receipts[0];
  return first === undefined
    ? []
    : [{ concept: 'receipt', kind: 'published', id: first.runId, was: null, now: receipts }];
};

const noRun = () =>
  refuse(
    'RUN_GONE',
    'This publish run is no longer here. Open the Jira tab again and start from the preview.',
  );

const withRefused = (run: PublishRun, more: readonly RefusedRow[]): readonly RefusedRow[] => {
  const rows = new Set(more.map(({ row }) => row));
  return [...run.refused.filter(({ row }) => !rows.has(row)), ...more];
};

const start = (
  quarter: Quarter,
  command: Decided<'publish.start'>,
  { by, at }: DecisionContext,
): Decision => {
  const unknown = command.rows.find(
    (row) => !hasId(quarter.objectives, row) && !hasId(quarter.milestones, row),
  );
  if (command.rows.length === 0)
    return refuse('NO_ROWS', 'Nothing is chosen. Choose at least one row to publish.');
  if (unknown !== undefined) {
    return refuse('UNKNOWN_ROW', 'One of the chosen cards is no longer here. Open the preview again.', {
      parameters: { row: unknown },
    });
  }
  const mapping = hasId(quarter.mappings, command.mapping.id) ? [] : [addedOf('mapping', command.mapping)];
  if (findById(quarter.runs, command.id)?.state === 'done') {
    return refuse('RUN_OVER', 'This run is over. Start another one from the preview.');
  }
  const open = findOpenRun(quarter);
  const asked = new Set(command.rows);
  if (open === undefined) {
    const run: PublishRun = {
      id: command.id,
      memberId: by.kind === 'member' ? by.member : null,
      startedAt: at,
      activeAt: at,
      rows: command.rows,
      intent: null,
      state: 'running',
      highestNumber: command.highestNumber,
      batchSize: LARGEST_BATCH,
      notBefore: at,
      screens: command.screens,
      refused: command.refused,
      unlinked: [],
      doubles: [],
    };
    return ok([...mapping, addedOf('run', run)]);
  }
  const isLeft = Date.parse(at) - Date.parse(open.activeAt) > LEFT_BEHIND_MS || open.state !== 'running';
  const stay = isLeft ? new Set(open.intent?.rows ?? []) : new Set(open.rows);
  const rows = [...open.rows.filter((row) => stay.has(row) && !asked.has(row)), ...command.rows];
  const refused = [...open.refused.filter(({ row }) => stay.has(row) && !asked.has(row)), ...command.refused];
  const highestNumber = Math.max(open.highestNumber, command.highestNumber);
  const wanted = { rows, refused, screens: command.screens, highestNumber, state: 'running', activeAt: at };
  return ok([...mapping, ...editsOf('run', open, wanted)]);
};

const intend = (quarter: Quarter, command: Decided<'publish.intend'>, { at }: DecisionContext): Decision => {
  const run = findById(quarter.runs, command.run);
  if (run === undefined) return noRun();
  if (run.state !== 'running')
    return refuse('RUN_OVER', 'This run was stopped. Start again to go on from where it got.');
  const { intent } = command;
  if (quarter.runs.some((other) => other.intent !== null)) {
    return refuse(
      'INTENT_OPEN',
      'Another page is creating issues of this quarter right now. Wait for it to finish.',
    );
  }
  const taken = intent.rows.find((row) => hasId(quarter.receipts, row) || !run.rows.includes(row));
  if (intent.rows.length === 0 || taken !== undefined) {
    return refuse('ROW_TAKEN', 'One of these cards has become an issue meanwhile. Look at the run again.', {
      parameters: { row: taken ?? '' },
    });
  }
  return ok(editsOf('run', run, { intent, activeAt: at }));
};

const record = (quarter: Quarter, command: Decided<'publish.record'>, { at }: DecisionContext): Decision => {
  const run = findById(quarter.runs, command.run);
  if (run === undefined) return noRun();
  // The same card found twice is one receipt and one double.
  const isSettled = run.intent?.id !== command.intent;
  const first = new Map([...command.receipts].reverse().map((receipt) => [receipt.id, receipt]));
  const fresh = [...first.values()].filter(({ id }) => !hasId(quarter.receipts, id));
  const doubles = command.receipts
    .filter(({ id, issueId }) => (findById(quarter.receipts, id) ?? first.get(id))?.issueId !== issueId)
    .map(({ id, issueId, issueKey }) => ({ row: id, issueId, issueKey }))
    .filter(({ issueId }) => !run.doubles.some((known) => known.issueId === issueId));
  if (isSettled && fresh.length === 0 && doubles.length === 0) {
    return refuse('INTENT_SETTLED', 'What came of this call is known already. Nothing was recorded twice.');
  }
  const settled = isSettled
    ? {}
    : {
        intent: null,
        batchSize: command.batchSize,
        notBefore: command.notBefore,
        refused: withRefused(run, command.refused),
        ...(command.done && run.state === 'running' ? { state: 'done' } : {}),
      };
  return ok([
    ...published(fresh),
    ...editsOf('run', run, {
      ...settled,
      highestNumber: Math.max(run.highestNumber, command.highestNumber),
      doubles: [...run.doubles, ...doubles],
      activeAt: at,
    }),
  ]);
};

const link = (quarter: Quarter, command: Decided<'publish.link'>, { at }: DecisionContext): Decision => {
  const run = findById(quarter.runs, command.run);
  if (run === undefined) return noRun();
  const receipts = command.linked.flatMap(({ row, to }): readonly Receipt[] => {
    const present = findById(quarter.receipts, row);
    const more = to.filter((other) => !present?.linkedTo.includes(other));
    return present === undefined || more.length === 0
      ? []
      : [{ ...present, linkedTo: [...present.linkedTo, ...more] }];
  });
  return ok([
    ...published(receipts),
    ...editsOf('run', run, {
      notBefore: command.notBefore,
      refused: withRefused(run, command.refused),
      unlinked: [...new Set([...run.unlinked, ...command.unlinked])],
      activeAt: at,
      ...(command.done && run.state === 'running' ? { state: 'done' } : {}),
    }),
  ]);
};

const end = (quarter: Quarter, command: Decided<'publish.end'>, { at }: DecisionContext): Decision => {
  const run = findById(quarter.runs, command.run);
  if (run === undefined) return noRun();
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
      return start(quarter, command, context);
    case 'publish.intend':
      return intend(quarter, command, context);
    case 'publish.record':
      return record(quarter, command, context);
    case 'publish.link':
      return link(quarter, command, context);
    case 'publish.end':
      return end(quarter, command, context);
  }
};
