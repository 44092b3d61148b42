import type { Committed } from '../../../src/usecases/ports';
import { commitCommand } from '../../../src/usecases/quarter/commit-command';
import { createLedgerCache } from '../../../src/adapters/ledger/ledger-cache';
import { addedOf } from '#domain/kernel/entity-changes';
import type { Actor } from '#domain/kernel/actor';
import { ok } from '#domain/kernel/result';
import type { Refusal } from '#domain/kernel/refusal';
import type { Change } from '#domain/quarter/change';
import type { AnyCommand } from '#domain/quarter/command';
import { createQuarter } from '#domain/quarter/empty-quarter';
import type { Quarter } from '#domain/quarter/quarter';
import { accepted, as, LEAD, MATE, settings, THIRD, WRITTEN } from '../given/a-quarter';
import { createKvsProtocol, serveStorage } from './kvs-protocol';
import { quarterLedger, testClock } from './test-ledgers';

const ID = '10000-kept';
/** Snapshots and parts as often as they can be: with the product's numbers a short history has none. */
const OFTEN = { snapshotEvery: 3, headEvery: 2, sizes: { inline: 1_500, part: 4_000 } };

const MATES: readonly Change[] = [
  addedOf('member', { id: MATE, role: 'engineering', facilitator: false, skills: ['Backend'] }),
  addedOf('member', { id: THIRD, role: 'design', facilitator: false, skills: [] }),
];

type Outcome = Committed<Quarter, Change, Refusal>['outcome'];

/** A written quarter of three people in storage of its own, entered by the ledger's own writer. */
export interface KeptQuarter {
  /** As whoever wrote last knows it. */
  readonly now: () => Quarter;
  readonly send: (command: AnyCommand, by: Actor) => Promise<Outcome>;
  /** As a process reads it that remembers nothing. */
  readonly cold: () => Promise<Quarter | null>;
}

/** Seizes the process's storage: one at a time. */
export const keepQuarter = async (): Promise<KeptQuarter> => {
  serveStorage(createKvsProtocol({ absent: () => 'failed' }));
  const clock = testClock();
  const open = () => quarterLedger({ clock, pace: OFTEN, cache: createLedgerCache() });
  const ledger = open();
  const read = (from = ledger) => from.read(ID, { since: 0, window: true });
  const enter = async (commandId: string, changes: readonly Change[]) =>
    ledger.commit<Refusal>(await read(), {
      commandId,
      basedOn: 0,
      decide: () => ok({ command: commandId, by: LEAD, at: '2027-01-04T09:00:00.000Z', changes }),
    });
  const founder = { id: LEAD, role: 'product' } as const;
  await enter('made', accepted(createQuarter({ id: ID, settings: settings(), founder })));
  let quarter = (await enter('joined', MATES)).reading.state;
  const send = async (command: AnyCommand, by: Actor): Promise<Outcome> => {
    const reading = await read();
    const submission = { command, basedOn: reading.seq, by, isFresh: true };
    const committed = await commitCommand({ ledger, clock }, reading, submission);
    quarter = committed.reading.state;
    return committed.outcome;
  };
  for (const [n, said] of WRITTEN.entries()) await send({ id: `w${String(n)}`, ...said }, as(LEAD));
  return {
    now: () => {
      if (quarter === null) throw new Error('The quarter was not made.');
      return quarter;
    },
    send,
    cold: async () => (await read(open())).state,
  };
};
