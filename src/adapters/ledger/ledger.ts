import type { Clock, Ledger, Log, Random } from '../../usecases/ports';
import { ledgerCache, type LedgerCache } from './ledger-cache';
import type { StreamReading } from './stream-state';
import { purgeText } from './purge-text';
import { removeStream } from './remove-stream';
import { createRevisions } from './revisions';
import { createStorage, type Storage } from './storage';
import type { StorageCheck } from './storage-check';
import { createStreamReader, type StreamReader } from './stream-reader';
import type { StreamShape } from './stream-shape';
import { createStreamWriter, LEDGER_PACE, type LedgerPace } from './stream-writer';
import { forgeTenant } from './tenant';

export interface LedgerParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly check: StorageCheck;
  readonly storage?: Storage;
  readonly cache?: LedgerCache;
  readonly tenant?: () => string;
  readonly pace?: LedgerPace;
}

export interface ForgeLedger<S, C> extends Ledger<S, C> {
  readonly reader: StreamReader<S, C>;
}

/** Streams of one shape over Forge's key-value storage. */
export const createLedger = <S, C>(shape: StreamShape<S, C>, parts: LedgerParts): ForgeLedger<S, C> => {
  const { clock, random, log, check, cache = ledgerCache, tenant = forgeTenant } = parts;
  const storage = parts.storage ?? createStorage(clock, random);
  const reader = createStreamReader(shape, storage, cache, tenant, log, check);
  const revisions = createRevisions(shape, storage, () => clock.now());
  const writer = createStreamWriter({
    pace: parts.pace ?? LEDGER_PACE,
    shape,
    storage,
    reader,
    check,
    clock,
    random,
    log,
  });
  return {
    reader,
    read: async (id, options = { settled: true }) => (await reader.begin(id, options)).read(),
    settle: async (reading) => {
      const { quiet, readOn } = await reader.peek(reading.id, reading.seq);
      if (quiet !== undefined) return reading;
      return (
        (await readOn()) ?? (await reader.begin(reading.id, { since: reading.seq, settled: true })).read()
      );
    },
    readAt: (id, seq) => revisions.readAt(`${shape.name}:${id}`, seq),
    pin: (id, seq) => revisions.pin(`${shape.name}:${id}`, seq),
    unpin: (id, seq) => revisions.unpin(`${shape.name}:${id}`, seq),
    commit: (reading, proposal) => writer.commit(ownReading(reading), proposal),
    remove: async (id, until) => {
      const clearing = { storage, isTimeLeft: () => clock.now() < until };
      return (await removeStream(clearing, `${shape.name}:${id}`)) !== 'late';
    },
    purgeText: async (id, text) => {
      const changed = await purgeText(shape, storage, `${shape.name}:${id}`, text);
      reader.forget(`${shape.name}:${id}`);
      return changed;
    },
  };
};

/** Readings are made by `read` and `commit` alone; nothing else may be handed in. */
const ownReading = <S, C>(reading: object): StreamReading<S, C> => {
  if (!('streamState' in reading)) throw new Error('This reading was not made by the ledger.');
  return reading as StreamReading<S, C>;
};
