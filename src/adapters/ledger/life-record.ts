import * as z from 'zod';

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

export const parseLife = (value: unknown): Life => (value === undefined ? BORN : Life.parse(value));
