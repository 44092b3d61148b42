import { NotStorable } from '../../usecases/ports';
import { draftEntry, findPartsName } from './entry-record';
import { AHEAD, catchUp, range, readRange } from './catch-up';
import { parseHead } from './head-record';
import { ledgerKeys } from './ledger-keys';
import { parseLife, storableLife } from './life-record';
import { purgedValue } from './purged-value';
import { forgetPins } from './revisions';
import { emptyStreamState } from './stream-state';
import { parsePointer, snapshotKeys } from './snapshot-record';
import { storableText } from './storable';
import type { Storage } from './storage';
import type { StreamShape } from './stream-shape';

/** Shorter texts stand in too many places by chance. */
const SHORTEST = 3;

const readable = <S, C>(shape: StreamShape<S, C>, changes: unknown): readonly C[] => {
  try {
    return shape.parseChanges(changes);
  } catch {
    throw new NotStorable('entry', 'the text is also a word of the app itself; name more of it');
  }
};

/**
 * Puts `[removed]` for a text in every entry. Sequence, command ids, authors and times stay.
 * The snapshots that may hold it are deleted, and the epoch is raised, upon which every process forgets what it read.
 * A second pass takes in what was written meanwhile. Repeating it after a death does no harm.
 * @returns how many entries were rewritten
 */
export const purgeText = async <S, C>(
  shape: StreamShape<S, C>,
  storage: Storage,
  stream: string,
  text: string,
): Promise<number> => {
  if (text.trim().length < SHORTEST)
    throw new Error(`A text to purge has at least ${String(SHORTEST)} characters. Name more of it.`);
  const pass = async (): Promise<number> => {
    const head = parseHead(await storage.get(ledgerKeys.head(stream)));
    const records = await readRange(storage, stream, range(1, head + AHEAD));
    const fetched = { records, upTo: head + AHEAD, head };
    const { streamState } = await catchUp(shape, storage, stream, emptyStreamState<S, C>(0), fetched, true);
    if (streamState.readOnly !== null)
      throw new Error(
        `Nothing is purged from ${stream}, which is read-only (${streamState.readOnly}). Update the app, or restore it.`,
      );
    const touched = streamState.entries.flatMap((entry) => {
      const changes = readable(shape, purgedValue(entry.changes, text));
      return JSON.stringify(changes) === JSON.stringify(entry.changes) ? [] : [{ ...entry, changes }];
    });
    for (let i = 0; i < touched.length; i += AHEAD) {
      await Promise.all(
        touched.slice(i, i + AHEAD).map(async (entry) => {
          const draft = draftEntry(shape, entry);
          await Promise.all(
            draft.parts.map((part, n) =>
              storage.put(ledgerKeys.entryPart(stream, draft.digest, n), storableText(part)),
            ),
          );
          await storage.put(ledgerKeys.entry(stream, entry.seq), draft.record);
          const former = findPartsName(records.get(entry.seq));
          if (former !== undefined && former.digest !== draft.digest) {
            await storage.remove(
              range(0, former.count).map((n) => ledgerKeys.entryPart(stream, former.digest, n)),
            );
          }
        }),
      );
    }
    return touched.length;
  };
  const forgetSnapshots = async (epoch: number): Promise<void> => {
    const { current, previous } = parsePointer(await storage.get(ledgerKeys.snapshot(stream)), epoch);
    const parts = [current, previous].flatMap((ref) => (ref === null ? [] : snapshotKeys(stream, ref)));
    await storage.remove([ledgerKeys.snapshot(stream), ...parts]);
  };
  const life = parseLife(await storage.get(ledgerKeys.life(stream)));
  await forgetSnapshots(life.epoch);
  const before = await pass();
  await storage.put(ledgerKeys.life(stream), storableLife({ ...life, epoch: life.epoch + 1 }));
  await forgetSnapshots(life.epoch);
  await forgetPins(storage, stream);
  return before + (await pass());
};
