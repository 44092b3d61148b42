import * as z from 'zod';
import { storable, type Storable } from './storable';

const Life = z.object({
  /** Raised by every purge of a text. */
  epoch: z.number().int().nonnegative(),
  gone: z.boolean(),
  /** Nothing is left to delete. */
  swept: z.boolean(),
});
/** What is true of a stream as a whole; outlives its removal. */
export type Life = z.infer<typeof Life>;

const BORN: Life = { epoch: 0, gone: false, swept: false };

export const storableLife = (life: Life): Storable<Life> =>
  storable('life', (value) => Life.parse(value), life);

/** For upkeep, which a record that cannot be read must not stop. */
export const findLife = (value: unknown): Life => Life.safeParse(value).data ?? BORN;

export const parseLife = (value: unknown): Life => (value === undefined ? BORN : Life.parse(value));
