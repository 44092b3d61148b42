import type { Clock } from '../../usecases/ports';
import type { Uploads } from '../../usecases/quarter/ports';
import type { Sweeper } from '../../usecases/upkeep/ports';
import type { Clearing } from './clear-prefix';
import { ledgerKeys } from './ledger-keys';
import { findLife, storableLife } from './life-record';
import { clearRemains } from './quarter-remains';
import { removeStream } from './remove-stream';
import type { Storage } from './storage';

/** Streams that are gone and of which something may be left. */
const listUnswept = async (storage: Storage): Promise<readonly string[]> => {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await storage.list(ledgerKeys.lives, cursor);
    for (const [key, value] of page.records) {
      const life = findLife(value);
      if (life.gone && !life.swept) found.push(key.slice(ledgerKeys.lives.length));
    }
    ({ cursor } = page);
  } while (cursor !== undefined);
  return found;
};

/** Streams looked at in one run; more are left to the next. */
const MOST_STREAMS = 50;

const idOf = (stream: string): string => stream.slice(stream.indexOf(':') + 1);

/**
 * One look at each stream that is gone. What is found is deleted; a stream of which nothing was found any more, in its
 * ledger and beside it, is not looked at again.
 */
export const createSweeper = (storage: Storage, clock: Clock, uploads: Pick<Uploads, 'sweep'>): Sweeper => ({
  sweep: async (until) => {
    await uploads.sweep(until);
    const clearing: Clearing = { storage, isTimeLeft: () => clock.now() < until };
    const streams = (await listUnswept(storage)).slice(0, MOST_STREAMS);
    const clean: string[] = [];
    for (const stream of streams) {
      if ((await removeStream(clearing, stream)) === 'clean') clean.push(stream);
      if (!clearing.isTimeLeft()) return;
    }
    if ((await clearRemains(clearing, streams.map(idOf))) !== 'clean') return;
    for (const stream of clean) {
      const key = ledgerKeys.life(stream);
      await storage.put(key, storableLife({ ...findLife(await storage.get(key)), gone: true, swept: true }));
    }
  },
});
