import * as z from 'zod';
import type { SealedEnvelope } from '../../usecases/sealed/ports';
import { range } from './catch-up';
import type { EnvelopeEnds } from './envelope-ends';
import { ledgerKeys } from './ledger-keys';
import { storable } from './storable';
import type { Storage } from './storage';

const Stored = z.object({
  v: z.literal(2),
  commandId: z.string(),
  content: z.json(),
  standing: z.array(z.string()),
});

/** One record of an envelope, but for its version. */
export interface EnvelopeRecord extends SealedEnvelope {
  /** Commands whose content counts, the oldest first: whether one is in it is known without reading what it replaced. */
  readonly standing: readonly string[];
}

/** A record at its place; what cannot be read still takes one, and says nothing. */
export interface PlacedRecord {
  readonly at: number;
  readonly record: EnvelopeRecord | undefined;
}

export type EnvelopeName = readonly [quarterId: string, round: string, member: string];

export interface EnvelopeChain {
  /** Undefined: there is none. */
  read(of: EnvelopeName, at: number): Promise<PlacedRecord | undefined>;
  findLast(of: EnvelopeName): Promise<PlacedRecord | undefined>;
  /** Whether it became the record at that place. */
  write(of: EnvelopeName, at: number, record: EnvelopeRecord): Promise<boolean>;
  /** Every record up to the last. */
  remove(all: readonly EnvelopeName[]): Promise<void>;
}

/**
 * An envelope is a short chain of records, created once each: a write that arrives after its answer was given up for
 * lost cannot take the place of a later one. They are plain keys, which are read strictly: queries and batches lag, and
 * would leave out what was accepted. The last one says all that counts, so the others are read only to take one back.
 */
export const createEnvelopeChain = (
  storage: Storage,
  ends: EnvelopeEnds,
  tenant: () => string,
): EnvelopeChain => {
  /** Undefined: there is none. */
  const read = async (of: EnvelopeName, at: number): Promise<PlacedRecord | undefined> => {
    const value = await storage.get(ledgerKeys.envelope(...of, at));
    if (value === undefined) return undefined;
    const parsed = Stored.safeParse(value);
    return { at, record: parsed.success ? parsed.data : undefined };
  };
  const endKey = (of: EnvelopeName): string => `${tenant()}|${of.join('|')}`;

  /** The last one behind one that is there: a stride doubles until it leads too far, then it is halved. */
  const findLastBehind = async (of: EnvelopeName, first: PlacedRecord): Promise<PlacedRecord> => {
    let last = first;
    let beyond: number | undefined;
    for (let stride = 1; beyond === undefined || beyond - last.at > 1;) {
      const at: number = beyond === undefined ? last.at + stride : Math.floor((last.at + beyond) / 2);
      const found = await read(of, at);
      if (found === undefined) beyond = at;
      else last = found;
      stride *= 2;
    }
    return last;
  };

  const findLast = async (of: EnvelopeName): Promise<PlacedRecord | undefined> => {
    const key = endKey(of);
    const known = ends.find(key) ?? 0;
    const [here, next] = await Promise.all([read(of, known), read(of, known + 1)]);
    if (here === undefined && known > 0) {
      // It was dropped meanwhile; what another process then wrote begins anew.
      ends.forget(key);
      return findLast(of);
    }
    const last = here === undefined || next === undefined ? here : await findLastBehind(of, next);
    if (last !== undefined) ends.keep(key, last.at);
    return last;
  };

  return {
    read,
    findLast,
    write: async (of, at, record) => {
      const stored = storable('envelope', (value) => Stored.parse(value), { v: 2, ...record });
      const isWritten = (await storage.create(ledgerKeys.envelope(...of, at), stored)) === 'created';
      if (isWritten) ends.keep(endKey(of), at);
      return isWritten;
    },
    remove: async (all) => {
      const keys = await Promise.all(
        all.map(async (of) => {
          const last = await findLast(of);
          ends.forget(endKey(of));
          return range(0, last === undefined ? 0 : last.at + 1).map((at) => ledgerKeys.envelope(...of, at));
        }),
      );
      await storage.remove(keys.flat());
    },
  };
};
