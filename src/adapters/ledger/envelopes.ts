import * as z from 'zod';
import { StorageBusy } from '../../usecases/ports';
import { MOST_CHANGES_OF_MIND, type Envelopes, type SealedEnvelope } from '../../usecases/sealed/ports';
import { ledgerKeys } from './ledger-keys';
import { storable } from './storable';
import type { Storage } from './storage';

const EnvelopeRecord = z.object({
  v: z.literal(1),
  commandId: z.string(),
  content: z.json(),
});

/** Tried so often where no answer came; what arrives later finds its place taken. */
const TRIES = 3;

interface Chain {
  readonly all: readonly SealedEnvelope[];
  /** Under which the next one goes. */
  readonly next: number;
}

/** A record that cannot be read is none: nobody can say any more what was in it. */
const parseEnvelope = (value: unknown): SealedEnvelope | undefined => {
  const parsed = EnvelopeRecord.safeParse(value);
  return parsed.success ? { commandId: parsed.data.commandId, content: parsed.data.content } : undefined;
};

/**
 * An envelope is a short chain of records, created once each: a write that arrives after its answer was given up for
 * lost cannot take the place of a later one. They are plain keys, which are read strictly: queries and batches lag, and
 * would leave out what was accepted.
 */
export const createEnvelopes = (storage: Storage): Envelopes => {
  const readChain = async (quarterId: string, round: string, member: string): Promise<Chain> => {
    const all: SealedEnvelope[] = [];
    for (let n = 0; ; n += 2) {
      // Most have one record, and the end is known by the first that is not there.
      const pair = await Promise.all(
        [n, n + 1].map((at) => storage.get(ledgerKeys.envelope(quarterId, round, member, at))),
      );
      for (const [i, value] of pair.entries()) {
        if (value === undefined) return { all, next: n + i };
        const envelope = parseEnvelope(value);
        if (envelope !== undefined) all.push(envelope);
      }
    }
  };
  return {
    find: async (quarterId, round, member) => (await readChain(quarterId, round, member)).all.at(-1),
    keep: async (quarterId, round, member, envelope) => {
      const record = storable('envelope', (value) => EnvelopeRecord.parse(value), { v: 1, ...envelope });
      for (let tried = 0; tried < TRIES; tried += 1) {
        const { all, next } = await readChain(quarterId, round, member);
        if (all.some(({ commandId }) => commandId === envelope.commandId)) return true;
        if (next >= MOST_CHANGES_OF_MIND) return false;
        const made = await storage.create(ledgerKeys.envelope(quarterId, round, member, next), record);
        if (made === 'created') return true;
      }
      throw new StorageBusy('An envelope was not written, or its answer was lost. Send it again.');
    },
    drop: async (quarterId, round, members) => {
      const chains = await Promise.all(members.map((member) => readChain(quarterId, round, member)));
      await storage.remove(
        chains.flatMap(({ next }, i) =>
          Array.from({ length: next }, (_, n) => ledgerKeys.envelope(quarterId, round, members[i] ?? '', n)),
        ),
      );
    },
  };
};
