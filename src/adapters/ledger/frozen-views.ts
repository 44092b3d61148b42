import type { FrozenFacts, FrozenView } from '#domain/views/frozen/frozen-view';
import * as z from 'zod';
import { NotStorable, StorageBusy } from '../../usecases/ports';
import { MOST_FROZEN, MOST_FROZEN_EACH, type FrozenViews } from '../../usecases/macro/ports';
import { range } from './catch-up';
import { clearPrefix } from './clear-prefix';
import { ledgerKeys } from './ledger-keys';
import { digestOf, packJson, partsOf, unpackJson } from './packed-json';
import { purgedValue } from './purged-value';
import { storable, storableText } from './storable';
import type { Storage } from './storage';

/** The commit of a frozen view: parts that no record names do not exist. */
const FrozenRecord = z.object({
  /** Of which schema the facts are: each is read and drawn as it was written, for ever. */
  schema: z.number().int(),
  view: z.string(),
  revision: z.number().int(),
  frozenAt: z.string(),
  by: z.string(),
  agreed: z.object({ at: z.string(), voters: z.number().int() }).nullable(),
  digest: z.string(),
  parts: z.number().int().min(1),
  isPurged: z.boolean(),
});
type FrozenRecord = z.output<typeof FrozenRecord>;

/** Reads facts of each schema there has been, as what the app knows today; throws at anything else. */
export type FactsReaders = Readonly<Record<number, (value: unknown) => FrozenFacts>>;

const SCHEMA = 1;

const recordOf = (value: unknown): FrozenRecord | undefined => FrozenRecord.safeParse(value).data;

const partKeys = (quarterId: string, { digest, parts }: Pick<FrozenRecord, 'digest' | 'parts'>) =>
  range(0, parts).map((index) => ledgerKeys.frozenPart(quarterId, digest, index));

export const createFrozenViews = (storage: Storage, readers: FactsReaders): FrozenViews => {
  const read = (schema: number, value: unknown): FrozenFacts => {
    const reader = readers[schema];
    if (reader === undefined)
      throw new Error(
        `A frozen view is of schema ${String(schema)}, which this version of the app does not know.`,
      );
    return reader(value);
  };

  const factsOf = async (quarterId: string, record: FrozenRecord): Promise<unknown> => {
    const keys = partKeys(quarterId, record);
    const found = new Map(await storage.getParts(keys));
    for (const key of keys) if (!found.has(key)) found.set(key, await storage.get(key));
    const packed = keys.map((key) => found.get(key)).join('');
    if (digestOf(packed) !== record.digest)
      throw new Error('A frozen view is not as it was written. Restore it from a backup.');
    return unpackJson(packed);
  };

  /** Facts as they will stand there, once they were seen to read back. */
  const draft = (facts: unknown, schema: number) => {
    const packed = packJson(facts);
    read(schema, unpackJson(packed));
    return { digest: digestOf(packed), parts: partsOf(packed) };
  };

  const recordFor = (value: FrozenRecord) => storable('frozen view', (one) => FrozenRecord.parse(one), value);

  const writeParts = async (quarterId: string, digest: string, parts: readonly string[]): Promise<void> => {
    await Promise.all(
      parts.map(async (part, index) => {
        const key = ledgerKeys.frozenPart(quarterId, digest, index);
        // Named by its content: what is there already is the same.
        if ((await storage.create(key, storableText(part))) !== 'unknown') return;
        if ((await storage.get(key)) === undefined)
          throw new StorageBusy('Storage did not say whether it wrote. Try again.');
      }),
    );
  };

  const allRecords = async (quarterId: string): Promise<ReadonlyMap<number, FrozenRecord>> => {
    const seen = await storage.getMany(
      range(0, MOST_FROZEN).map((slot) => ledgerKeys.frozen(quarterId, slot)),
    );
    return new Map(
      range(0, MOST_FROZEN).flatMap((slot) => {
        const record = recordOf(seen.get(ledgerKeys.frozen(quarterId, slot)));
        return record === undefined ? [] : [[slot, record] as const];
      }),
    );
  };

  /** Strictly: what a batch leaves out would count as nobody's. */
  const strictRecords = async (quarterId: string): Promise<readonly (readonly [number, FrozenRecord])[]> => {
    const all = await Promise.all(
      range(0, MOST_FROZEN).map(async (slot) => {
        const record = recordOf(await storage.get(ledgerKeys.frozen(quarterId, slot)));
        return record === undefined ? [] : [[slot, record] as const];
      }),
    );
    return all.flat();
  };

  const namedParts = async (quarterId: string): Promise<ReadonlySet<string>> =>
    new Set((await strictRecords(quarterId)).flatMap(([, record]) => partKeys(quarterId, record)));

  return {
    keep: async (quarterId, { facts, ...about }) => {
      const isSame = (one: FrozenRecord | undefined): boolean =>
        one !== undefined &&
        !one.isPurged &&
        one.by === about.by &&
        one.view === facts.view &&
        one.revision === about.revision;
      const held = await allRecords(quarterId);
      const [present] = [...held].flatMap(([slot, record]) => (isSame(record) ? [slot] : []));
      if (present !== undefined) return { kind: 'kept', slot: present };
      if ([...held.values()].filter(({ by }) => by === about.by).length >= MOST_FROZEN_EACH)
        return { kind: 'full', whose: 'person' };
      const free = range(0, MOST_FROZEN).filter((slot) => !held.has(slot));
      if (free.length === 0) return { kind: 'full', whose: 'quarter' };
      const { digest, parts } = draft(facts, SCHEMA);
      await writeParts(quarterId, digest, parts);
      const record = recordFor({
        ...about,
        schema: SCHEMA,
        view: facts.view,
        digest,
        parts: parts.length,
        isPurged: false,
      });
      for (const slot of free) {
        const key = ledgerKeys.frozen(quarterId, slot);
        const creation = await storage.create(key, record);
        if (creation === 'created') return { kind: 'kept', slot };
        const stored = await storage.get(key);
        if (isSame(recordOf(stored))) return { kind: 'kept', slot };
        if (stored === undefined) throw new StorageBusy('Storage did not say whether it wrote. Try again.');
      }
      return { kind: 'full', whose: 'quarter' };
    },
    find: async (quarterId, slot) => {
      const record = recordOf(await storage.get(ledgerKeys.frozen(quarterId, slot)));
      if (record === undefined) return undefined;
      const { revision, frozenAt, by, agreed, isPurged } = record;
      const facts = read(record.schema, await factsOf(quarterId, record));
      const frozen: FrozenView = { facts, revision, frozenAt, by, agreed, isPurged };
      return frozen;
    },
    drop: async (quarterId, slot) => {
      const dropped = recordOf(await storage.get(ledgerKeys.frozen(quarterId, slot)));
      if (dropped === undefined) return;
      await storage.remove([ledgerKeys.frozen(quarterId, slot)]);
      // Its parts may be another's, too.
      const named = await namedParts(quarterId);
      await storage.remove(partKeys(quarterId, dropped).filter((key) => !named.has(key)));
    },
    purge: async (quarterId, text) => {
      const rewritten = await Promise.all(
        (await strictRecords(quarterId)).map(async ([slot, record]) => {
          const facts = await factsOf(quarterId, record);
          const next = purgedValue(facts, text);
          if (JSON.stringify(next) === JSON.stringify(facts)) return undefined;
          try {
            return { slot, record, ...draft(next, record.schema) };
          } catch {
            throw new NotStorable(
              'frozen view',
              'the text is also a word of the app itself; name more of it',
            );
          }
        }),
      );
      const touched = rewritten.flatMap((one) => (one === undefined ? [] : [one]));
      for (const { slot, record, digest, parts } of touched) {
        await writeParts(quarterId, digest, parts);
        const next = { ...record, digest, parts: parts.length, isPurged: true };
        await storage.put(ledgerKeys.frozen(quarterId, slot), recordFor(next));
      }
      // Only now: several records may name the same parts.
      const named = await namedParts(quarterId);
      const former = touched.flatMap(({ record }) => partKeys(quarterId, record));
      await storage.remove([...new Set(former)].filter((key) => !named.has(key)));
      return touched.length;
    },
    clearUnkept: async (quarterId) => {
      const named = await namedParts(quarterId);
      await clearPrefix({ storage, isTimeLeft: () => true }, ledgerKeys.frozenParts(quarterId), (key) =>
        named.has(key) ? [] : [key],
      );
    },
  };
};
