import * as z from 'zod';
import type { Uploads } from '../../usecases/ports';
import { range } from './complete-line';
import { ledgerKeys } from './ledger-keys';
import { partsOf } from './packed-json';
import type { Storage } from './storage';

const FirstSlice = z.object({
  of: z.number().int().positive(),
  slices: z.number().int().positive(),
  data: z.string(),
});

/** A piece may be larger than a stored value, which has 240 KiB. */
const MOST_SLICES = 4;
const slot = (index: number, slice: number): number => index * MOST_SLICES + slice;

/**
 * Pieces stand under the account that sent them, so that nobody uses another's. Storage forgets them by itself;
 * a command sent again after a lost answer still finds them.
 */
export const createUploads = (storage: Storage): Uploads => ({
  keep: async ({ accountId }, quarterId, { upload, index, of, data }) => {
    const slices = partsOf(data);
    await Promise.all(
      slices.map((slice, i) =>
        storage.put(
          ledgerKeys.upload(quarterId, accountId, upload, slot(index, i)),
          i === 0 ? { of, slices: slices.length, data: slice } : slice,
          { value: 2, unit: 'HOURS' },
        ),
      ),
    );
  },
  find: async ({ accountId }, quarterId, upload) => {
    const read = (index: number, slice: number): Promise<unknown> =>
      storage.get(ledgerKeys.upload(quarterId, accountId, upload, slot(index, slice)));
    const head = FirstSlice.safeParse(await read(0, 0));
    if (!head.success) return undefined;
    const pieces = await Promise.all(
      range(0, head.data.of).map(async (index) => {
        const first = index === 0 ? head : FirstSlice.safeParse(await read(index, 0));
        if (!first.success) return undefined;
        const rest = await Promise.all(range(1, first.data.slices - 1).map((slice) => read(index, slice)));
        return rest.every((slice) => typeof slice === 'string')
          ? [first.data.data, ...rest].join('')
          : undefined;
      }),
    );
    return pieces.every((piece) => piece !== undefined) ? pieces.join('') : undefined;
  },
});
