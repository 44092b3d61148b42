import { evolveQuarterList, type QuarterList, type QuarterListChange } from '#domain/quarter/quarter-list';
import * as z from 'zod';
import type { StreamShape } from './stream-shape';

const Listing = z.object({
  id: z.string(),
  label: z.string(),
  demo: z.boolean(),
  startDate: z.string(),
  weeks: z.number().int(),
  // What was listed before quarters could be put aside does not say.
  archived: z.boolean().default(false),
});
const Changes = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('listed'), quarter: Listing }),
    z.object({ kind: z.literal('unlisted'), id: z.string() }),
  ]),
);
const List = z.object({ quarters: z.array(Listing) });

/** The ledger of a project: which quarters it has. */
export const projectShape: StreamShape<QuarterList, QuarterListChange> = {
  name: 'p',
  version: 1,
  upCasts: {},
  parseChanges: (value) => Changes.parse(value),
  parseState: (value) => List.parse(value),
  nameOf: () => 'quarter',
  fold: (list, { changes }) => changes.reduce<QuarterList | null>(evolveQuarterList, list),
};
