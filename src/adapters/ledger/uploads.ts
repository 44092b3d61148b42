import * as z from 'zod';
import type { Clock } from '../../usecases/ports';
import type { Uploads } from '../../usecases/quarter/ports';
import { range } from './catch-up';
import { ledgerKeys } from './ledger-keys';
import { partsOf } from './packed-json';
import { storable } from './storable';
import type { Storage } from './storage';

const Slice = z.object({
  upload: z.string(),
  of: z.number().int().positive(),
  slices: z.number().int().positive(),
  /** Milliseconds since the epoch. */
  at: z.number(),
  data: z.string(),
});
type Slice = z.infer<typeof Slice>;

const Used = z.object({ hour: z.number().int(), characters: z.number().int().nonnegative() });

/** A piece may be larger than a stored value, which has 240 KiB. */
const MOST_SLICES = 4;
const slot = (index: number, slice: number): number => index * MOST_SLICES + slice;

/** A command sent again after a lost answer still finds its pieces; what is older is void. */
const VALID_MS = 15 * 60_000;

const isVoid = (value: unknown, now: number): boolean => {
  const slice = Slice.safeParse(value);
  return !slice.success || now - slice.data.at > VALID_MS;
};

/**
 * Pieces stand under the account that sent them, so that nobody uses another's, and each in the place of the one that
 * the account sent to this quarter before: whatever is sent, no more is stored than one upload.
 */
export const createUploads = (storage: Storage, clock: Clock): Uploads => ({
  findUsed: async ({ accountId }, hour) => {
    const used = Used.safeParse(await storage.get(ledgerKeys.uploaded(accountId)));
    return used.success && used.data.hour === hour ? used.data.characters : 0;
  },
  keepUsed: ({ accountId }, hour, characters) =>
    storage.put(
      ledgerKeys.uploaded(accountId),
      storable('allowance', (value) => Used.parse(value), { hour, characters }),
      { value: 2, unit: 'HOURS' },
    ),
  keep: async ({ accountId }, quarterId, { upload, index, of, data }) => {
    const slices = partsOf(data);
    const at = clock.now();
    await Promise.all(
      slices.map((slice, i) =>
        storage.put(
          ledgerKeys.upload(quarterId, accountId, slot(index, i)),
          storable('piece', (value) => Slice.parse(value), {
            upload,
            of,
            slices: slices.length,
            at,
            data: slice,
          }),
          { value: 1, unit: 'HOURS' },
        ),
      ),
    );
  },
  find: async ({ accountId }, quarterId, upload) => {
    const read = async (index: number, slice: number): Promise<Slice | undefined> => {
      const value = await storage.get(ledgerKeys.upload(quarterId, accountId, slot(index, slice)));
      const found = isVoid(value, clock.now()) ? undefined : Slice.parse(value);
      return found?.upload === upload ? found : undefined;
    };
    const head = await read(0, 0);
    if (head === undefined) return undefined;
    const pieces = await Promise.all(
      range(0, head.of).map(async (index) => {
        const first = index === 0 ? head : await read(index, 0);
        if (first === undefined) return undefined;
        const rest = await Promise.all(range(1, first.slices - 1).map((slice) => read(index, slice)));
        const whole = [first, ...rest];
        return whole.every((slice) => slice !== undefined)
          ? whole.map((slice) => slice.data).join('')
          : undefined;
      }),
    );
    return pieces.every((piece) => piece !== undefined) ? pieces.join('') : undefined;
  },
  sweep: async (until) => {
    let cursor: string | undefined;
    do {
      const page = await storage.list(ledgerKeys.uploads, cursor);
      await storage.remove(page.records.flatMap(([key, value]) => (isVoid(value, clock.now()) ? [key] : [])));
      ({ cursor } = page);
    } while (cursor !== undefined && clock.now() < until);
  },
});
