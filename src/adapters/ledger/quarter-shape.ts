import type { Change } from '#domain/quarter/change';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import * as z from 'zod';
import type { StreamShape, UpCast } from './stream-shape';

const Settings = z.record(z.string(), z.unknown());
const Created = z.looseObject({ concept: z.literal('quarter'), kind: z.literal('created'), now: Settings });
const StateV1 = z.looseObject({ settings: Settings });

const NOT_RELEASED = { exportReleased: false };

/**
 * Version 1 stored changes unpacked, and knew no release of exports: what an older quarter never released stays closed.
 */
const toVersion2: UpCast = {
  changes: (changes) =>
    z
      .array(z.unknown())
      .parse(changes)
      .map((change) => {
        const created = Created.safeParse(change);
        return created.success ? { ...created.data, now: { ...NOT_RELEASED, ...created.data.now } } : change;
      }),
  state: (state) => {
    const old = StateV1.parse(state);
    return { ...old, settings: { ...NOT_RELEASED, ...old.settings } };
  },
};

export interface QuarterParsers {
  readonly changes: (value: unknown) => readonly Change[];
  readonly quarter: (value: unknown) => Quarter;
}

/** The ledger of one quarter; who parses is handed in, since the schemas belong to the wire as well. */
export const quarterShape = (parse: QuarterParsers): StreamShape<Quarter, Change> => ({
  name: 'q',
  version: 2,
  upCasts: { 1: toVersion2 },
  parseChanges: parse.changes,
  parseState: parse.quarter,
  // An entry of a newer version may hold nothing that this one understands.
  fold: (quarter, { changes }) => (changes.length === 0 ? quarter : evolveAll(quarter, changes)),
});
