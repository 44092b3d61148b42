import * as z from 'zod';
import { StorageBusy } from '../../usecases/ports';
import {
  MOST_CHANGES_OF_MIND,
  type Envelopes,
  type Kept,
  type SealedEnvelope,
} from '../../usecases/sealed/ports';
import { range } from './catch-up';
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

/** Records read at once where many were written; what is read beyond the end is paid for, too. */
const LONGEST_STRIDE = 16;

/** Of the server's own making: browsers cannot name a command with a colon. */
const TAKEN_BACK = 'back:';

interface Chain {
  readonly all: readonly SealedEnvelope[];
  /** Under which the next one goes. */
  readonly next: number;
}

/** What was sealed and not taken back since: a command that was refused may be sent, and accepted, once more. */
const standing = (all: readonly SealedEnvelope[]): readonly SealedEnvelope[] =>
  all.filter(
    ({ commandId }, i) =>
      !commandId.startsWith(TAKEN_BACK) &&
      !all.slice(i + 1).some((later) => later.commandId === `${TAKEN_BACK}${commandId}`),
  );

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
    // Most have one record, and the end is known by the first that is not there; a long one is read by longer strides.
    for (let n = 0, stride = 2; ; n += stride, stride = Math.min(stride * 2, LONGEST_STRIDE)) {
      const read = await Promise.all(
        range(n, stride).map((at) => storage.get(ledgerKeys.envelope(quarterId, round, member, at))),
      );
      for (const [i, value] of read.entries()) {
        if (value === undefined) return { all, next: n + i };
        const envelope = parseEnvelope(value);
        if (envelope !== undefined) all.push(envelope);
      }
    }
  };
  /** Appends what `choose` says behind the last record; undefined: nothing is to be appended. */
  const append = async (
    [quarterId, round, member]: readonly [string, string, string],
    choose: (chain: Chain) => SealedEnvelope | undefined,
  ): Promise<void> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const chain = await readChain(quarterId, round, member);
      const envelope = choose(chain);
      if (envelope === undefined) return;
      const record = storable('envelope', (value) => EnvelopeRecord.parse(value), { v: 1, ...envelope });
      const key = ledgerKeys.envelope(quarterId, round, member, chain.next);
      if ((await storage.create(key, record)) === 'created') return;
    }
    throw new StorageBusy('An envelope was not written, or its answer was lost. Send it again.');
  };

  return {
    find: async (quarterId, round, member) => (await readChain(quarterId, round, member)).all.at(-1),
    keep: async (quarterId, round, member, command, sealing) => {
      let kept: Kept = { kind: 'kept' };
      await append([quarterId, round, member], ({ all, next }) => {
        kept = { kind: 'kept' };
        if (standing(all).some(({ commandId }) => commandId === command)) return undefined;
        const content = sealing(all.at(-1)?.content ?? null);
        if (content.ok && next < MOST_CHANGES_OF_MIND) return { commandId: command, content: content.value };
        kept = content.ok ? { kind: 'full' } : { kind: 'refused', refusal: content.error };
        return undefined;
      });
      return kept;
    },
    takeBack: (quarterId, round, member, refused) =>
      append([quarterId, round, member], ({ all }) => {
        const stands = standing(all);
        if (!stands.some(({ commandId }) => commandId === refused)) return undefined;
        const before = stands.findLast(({ commandId }) => commandId !== refused);
        return { commandId: `${TAKEN_BACK}${refused}`, content: before?.content ?? null };
      }),
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
