import {
  type Clock,
  type Committed,
  type LedgerEntry,
  type Log,
  NotStorable,
  type Proposal,
  type Random,
  StorageBusy,
} from '../../usecases/ports';
import { draftEntry, ENTRY_SIZES, type EntryDraft, type EntrySizes } from './entry-record';
import { ledgerKeys } from './ledger-keys';
import { extended, readingOf, trimmed, type StreamReading } from './stream-state';
import { draftSnapshot, pointTo, type SnapshotDraft, type SnapshotPointer } from './snapshot-record';
import { checkState } from './check-state';
import { storableHead } from './head-record';
import { storableText } from './storable';
import type { Creation, Storage } from './storage';
import type { StorageCheck } from './storage-check';
import type { StreamReader } from './stream-reader';
import type { StreamShape } from './stream-shape';

/**
 * Entries from one snapshot to the next: at most so many, and the batches of 25 that hold them, are read to open.
 * @internal
 */
export const SNAPSHOT_EVERY = 128;
/** The head is a hint, so that not every entry needs to move it: what it lags is less than what is read ahead. */
const HEAD_EVERY = 8;
/** With ten people writing at once, the unluckiest of them waits for nine others. */
const MOST_ATTEMPTS = 24;
const JITTER_MS = 40;

export interface StreamWriter<S, C> {
  commit<R>(
    reading: StreamReading<S, C>,
    proposal: Proposal<S, C, R>,
  ): Promise<Committed<S, C, R> & { readonly reading: StreamReading<S, C> }>;
}

/** How often upkeep is done, and what is large; smaller numbers make rare things frequent in tests. */
export interface LedgerPace {
  readonly snapshotEvery: number;
  readonly headEvery: number;
  readonly sizes: EntrySizes;
}

export const LEDGER_PACE: LedgerPace = {
  snapshotEvery: SNAPSHOT_EVERY,
  headEvery: HEAD_EVERY,
  sizes: ENTRY_SIZES,
};

export interface WriterParts<S, C> {
  readonly pace: LedgerPace;
  readonly shape: StreamShape<S, C>;
  readonly storage: Storage;
  readonly reader: StreamReader<S, C>;
  readonly check: Pick<StorageCheck, 'ensure'>;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

export const createStreamWriter = <S, C>({
  pace,
  shape,
  storage,
  reader,
  check,
  clock,
  random,
  log,
}: WriterParts<S, C>): StreamWriter<S, C> => {
  /** Parts first: without the entry that names them they do not exist. Named by content, so a second time does no harm. */
  const writeParts = async (stream: string, { digest, parts }: EntryDraft<C>): Promise<void> => {
    await Promise.all(
      parts.map(async (part, i) => {
        const key = ledgerKeys.entryPart(stream, digest, i);
        for (
          let attempt = 1;
          (await storage.create(key, storableText(part))) === 'unknown' &&
          (await storage.get(key)) === undefined;
          attempt += 1
        ) {
          if (attempt >= MOST_ATTEMPTS)
            throw new StorageBusy(
              `Storage did not take part ${key} after ${String(attempt)} attempts. Try again.`,
            );
          await clock.wait(JITTER_MS * attempt);
        }
      }),
    );
  };

  const dueSnapshot = (
    stream: string,
    { streamState, pointer }: StreamReading<S, C>,
  ): SnapshotDraft | undefined => {
    if (
      streamState.readOnly !== null ||
      streamState.state === null ||
      pointer === undefined ||
      streamState.seq - (pointer.current?.seq ?? 0) < pace.snapshotEvery
    )
      return undefined;
    return draftSnapshot(shape, storage, stream, {
      seq: streamState.seq,
      epoch: streamState.epoch,
      state: streamState.state,
      now: clock.now(),
    });
  };

  /**
   * The new entry, and beside it what concerns the one before, which is known to exist: so neither head nor snapshot
   * is ever ahead, and neither costs a round trip of its own. Only the pointer to a snapshot waits for its parts.
   */
  const write = async (
    stream: string,
    reading: StreamReading<S, C>,
    draft: EntryDraft<C>,
  ): Promise<readonly [Creation, SnapshotPointer | undefined]> => {
    const { seq } = reading.streamState;
    const { pointer } = reading;
    const snapshot = dueSnapshot(stream, reading);
    const isHeadDue = seq > 0 && seq % pace.headEvery === 0;
    const upkeep = async (what: string, work: Promise<void> | undefined): Promise<boolean> => {
      try {
        await work;
        return work !== undefined;
      } catch (error) {
        log.warn(`${what} of ${stream} at ${String(seq)} was not written; a later entry will`, error);
        return false;
      }
    };
    const [creation, hasParts] = await Promise.all([
      storage.create(ledgerKeys.entry(stream, seq + 1), draft.record),
      upkeep('The snapshot', snapshot?.writeParts()),
      upkeep('The head', isHeadDue ? storage.put(ledgerKeys.head(stream), storableHead(seq)) : undefined),
    ]);
    if (snapshot === undefined || pointer === undefined || !hasParts) return [creation, pointer];
    const isPointed = await upkeep('The pointer', pointTo(storage, stream, snapshot.ref, pointer));
    return [creation, isPointed ? { current: snapshot.ref, previous: pointer.current } : pointer];
  };

  /** What would be stored, or what of it could not be read again: the entry, and the state that follows from it. */
  const prepare = (reading: StreamReading<S, C>, entry: LedgerEntry<C>): EntryDraft<C> | NotStorable => {
    try {
      const draft = draftEntry(shape, entry, pace.sizes);
      checkState(shape, reading.state, draft.entry);
      return draft;
    } catch (error) {
      if (error instanceof NotStorable) return error;
      throw error;
    }
  };

  return {
    commit: async (start, proposal) => {
      const stream = `${shape.name}:${start.id}`;
      let reading = start;
      for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
        const window = reading.entriesAfter(Math.min(proposal.basedOn, reading.seq));
        if (window === undefined) {
          throw new Error(
            `Entries of ${stream} since ${String(proposal.basedOn)} were not read. Ask for the window when opening.`,
          );
        }
        const earlier = window.find(({ commandId }) => commandId === proposal.commandId);
        if (earlier !== undefined)
          return { reading, outcome: { kind: 'entered', entry: earlier, isEarlier: attempt === 1 } };
        if (reading.readOnly !== null)
          return { reading, outcome: { kind: 'read-only', reason: reading.readOnly } };
        const decision = proposal.decide(reading);
        if (!decision.ok || decision.value.changes.length === 0) {
          if (reading.isSettled) {
            return decision.ok
              ? { reading, outcome: { kind: 'unchanged' } }
              : { reading, outcome: { kind: 'refused', refusal: decision.error } };
          }
          // Nobody is refused, or told that there is nothing to do, because of what was true a moment ago.
          reading = await reader.readOn(reading);
          continue;
        }
        const draft = prepare(reading, {
          ...decision.value,
          seq: reading.seq + 1,
          commandId: proposal.commandId,
        });
        if (draft instanceof NotStorable)
          return { reading, outcome: { kind: 'unstorable', what: draft.what } };
        const verdict = reading.verdict ?? (await check.ensure());
        if (verdict?.createOnce === 'twice')
          return { reading, outcome: { kind: 'read-only', reason: 'storage' } };
        const { entry } = draft;
        await writeParts(stream, draft);
        const [creation, pointer] = await write(stream, reading, draft);
        if (creation === 'created') {
          const streamState = trimmed(shape, extended(shape, reading.streamState, [entry], draft.weight));
          reader.remember(stream, streamState);
          return {
            reading: readingOf(shape, reading.id, streamState, {
              loose: reading.loose,
              pointer,
              isSettled: false,
              verdict,
            }),
            outcome: { kind: 'entered', entry, isEarlier: false },
          };
        }
        if (attempt > 1 || creation === 'unknown')
          await clock.wait(JITTER_MS * random.next() * Math.min(attempt, 8));
        reading = await reader.readOn(
          readingOf(shape, reading.id, reading.streamState, {
            loose: reading.loose,
            pointer,
            isSettled: false,
            verdict,
          }),
        );
      }
      return { reading, outcome: { kind: 'busy' } };
    },
  };
};
