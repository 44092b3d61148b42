import * as z from 'zod';
import { StorageBusy, type Clock, type Log } from '../../usecases/ports';
import type { StorageTrial, StorageTrials } from '../../usecases/diagnostics/ports';
import { ledgerKeys } from './ledger-keys';
import { storable, storableText } from './storable';
import type { Storage } from './storage';

/** As many writers at once as one command may wait for, and as many as a look of an administrator. */
const QUICK = { rounds: 1, writers: 4 };
const THOROUGH = { rounds: 5, writers: 10 };

/** Fifty writes are a lot of what all teams share: whoever asks, an installation tries no oftener. In milliseconds. */
const BETWEEN_LOOKS = 10_000;

const Verdict = z.object({
  v: z.literal(1),
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** `twice`: of several writers of one create-once key more than one was told that theirs was the first. */
  createOnce: z.enum(['once', 'twice']),
  /** `lenient`: a batch did not show what was written before it. */
  batch: z.enum(['strict', 'lenient']),
});
/** How this installation's storage was seen to behave. */
export type StorageVerdict = z.infer<typeof Verdict>;

/** Entries are created once under their number: all that the ledger promises rests on that. */
export interface StorageCheck extends StorageTrials {
  /** Where the verdict stands: read along with the head of every stream. */
  key(): string;
  /** Undefined: nobody has tried yet, or a read that lags does not show it. */
  parse(value: unknown): StorageVerdict | undefined;
  /** Tries it once for this installation and version. Undefined: nothing could be concluded; the next writer tries again. */
  ensure(): Promise<StorageVerdict | undefined>;
}

export interface CheckParts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly log: Log;
  readonly newId: () => string;
  /** Of the app that runs. */
  readonly version: () => string;
}

const TTL = { value: 1, unit: 'HOURS' } as const;

/** Several writers of one new key at the same moment, then a look at it in both ways. */
const tryKey = async (storage: Storage, key: string, writers: number) => {
  const value = storableText('tried');
  const creations = await Promise.all(Array.from({ length: writers }, () => storage.create(key, value, TTL)));
  const created = creations.filter((creation) => creation === 'created').length;
  if (created === 0) return { created, isMissed: false, isMissedByBatch: false };
  const [strict, batch] = await Promise.all([storage.get(key), storage.getMany([key])]);
  return { created, isMissed: strict === undefined, isMissedByBatch: !batch.has(key) };
};

export const createStorageCheck = ({ storage, clock, log, newId, version }: CheckParts): StorageCheck => {
  const key = (): string => ledgerKeys.storageCheck(version());
  const parse = (value: unknown): StorageVerdict | undefined => Verdict.safeParse(value).data;

  const tryOut = async ({ rounds, writers }: typeof QUICK): Promise<StorageTrial> => {
    const trial = { rounds, writers, unknown: 0, twice: 0, missed: 0, missedByBatch: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const { created, isMissed, isMissedByBatch } = await tryKey(
        storage,
        ledgerKeys.storageTrial(newId()),
        writers,
      );
      if (created === 0) trial.unknown += 1;
      if (created > 1) trial.twice += 1;
      if (isMissed) trial.missed += 1;
      if (isMissedByBatch) trial.missedByBatch += 1;
    }
    return trial;
  };

  /** Keeps what a trial showed; one that showed nothing leaves what was known. */
  const judge = async (trial: StorageTrial): Promise<StorageVerdict | undefined> => {
    if (trial.unknown === trial.rounds) return undefined;
    const verdict: StorageVerdict = {
      v: 1,
      at: clock.now(),
      createOnce: trial.twice > 0 ? 'twice' : 'once',
      batch: trial.missedByBatch > 0 ? 'lenient' : 'strict',
    };
    const tried = JSON.stringify(trial);
    if (trial.twice > 0) log.error('Storage created one key twice, so OKRA takes no changes', tried);
    if (trial.missedByBatch > 0)
      log.warn('A batch read missed what was stored; entries are read strictly', tried);
    await storage.put(
      key(),
      storable('check', (value) => Verdict.parse(value), verdict),
    );
    return verdict;
  };

  return {
    key,
    parse,
    ensure: async () => {
      try {
        return parse(await storage.get(key())) ?? (await judge(await tryOut(QUICK)));
      } catch (error) {
        log.warn('How storage behaves could not be tried; the next change tries again', error);
        return undefined;
      }
    },
    tryThoroughly: async () => {
      const turn = `turn:${String(Math.floor(clock.now() / BETWEEN_LOOKS))}`;
      if ((await storage.create(ledgerKeys.storageTrial(turn), storableText('taken'), TTL)) !== 'created')
        throw new StorageBusy('Storage was tried a moment ago.');
      const trial = await tryOut(THOROUGH);
      await judge(trial);
      return trial;
    },
  };
};
