import type { Json } from '#domain/kernel/json';
import { StorageBusy } from '../../usecases/ports';
import {
  MOST_CHANGES_OF_MIND,
  type Envelopes,
  type Kept,
  type SealedEnvelope,
} from '../../usecases/sealed/ports';
import {
  createEnvelopeChain,
  type EnvelopeName,
  type EnvelopeRecord,
  type PlacedRecord,
} from './envelope-chain';
import { envelopeEnds, type EnvelopeEnds } from './envelope-ends';
import type { Storage } from './storage';
import { forgeTenant } from './tenant';

/** Tried so often where no answer came; what arrives later finds its place taken. */
const TRIES = 3;

/** Of the server's own making: browsers cannot name a command with a colon. */
const TAKEN_BACK = 'back:';

/** What members sealed, one chain of records an envelope. */
export const createEnvelopes = (
  storage: Storage,
  ends: EnvelopeEnds = envelopeEnds,
  tenant: () => string = forgeTenant,
): Envelopes => {
  const chain = createEnvelopeChain(storage, ends, tenant);
  /** What the last record says that can be read; undefined: none can, so nobody can say what was in it. */
  const readable = async (
    of: EnvelopeName,
    last: PlacedRecord | undefined,
  ): Promise<EnvelopeRecord | undefined> => {
    let placed = last;
    while (placed !== undefined && placed.record === undefined) placed = await chain.read(of, placed.at - 1);
    return placed?.record;
  };

  /** Appends what `choose` makes of what is in it behind the last record; undefined: nothing is to be appended. */
  const append = async (
    of: EnvelopeName,
    choose: (current: EnvelopeRecord | undefined, last: number) => Promise<EnvelopeRecord | undefined>,
  ): Promise<void> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const last = await chain.findLast(of);
      const chosen = await choose(await readable(of, last), last?.at ?? -1);
      if (chosen === undefined) return;
      if (await chain.write(of, last === undefined ? 0 : last.at + 1, chosen)) return;
    }
    throw new StorageBusy('An envelope was not written, or its answer was lost. Send it again.');
  };

  /** What a command that still stands put into it. */
  const contentBy = async (
    of: EnvelopeName,
    last: number,
    commandId: string | undefined,
  ): Promise<Json | null> => {
    for (let at = last; at >= 0 && commandId !== undefined; at -= 1) {
      const record = (await chain.read(of, at))?.record;
      if (record?.commandId === commandId) return record.content;
    }
    return null;
  };

  const find = async (...of: EnvelopeName): Promise<SealedEnvelope | undefined> => {
    const record = await readable(of, await chain.findLast(of));
    return record && { commandId: record.commandId, content: record.content };
  };

  return {
    find,
    keep: async (quarterId, round, member, command, sealing) => {
      let kept: Kept = { kind: 'full' };
      await append([quarterId, round, member], async (current, last) => {
        const standing = current?.standing ?? [];
        if (current !== undefined && standing.includes(command)) {
          kept = { kind: 'kept', content: current.content };
          return undefined;
        }
        const content = sealing(current?.content ?? null);
        if (!content.ok) {
          kept = { kind: 'refused', refusal: content.error };
          return undefined;
        }
        if (last + 1 >= MOST_CHANGES_OF_MIND) {
          kept = { kind: 'full' };
          return undefined;
        }
        kept = { kind: 'kept', content: content.value };
        return { commandId: command, content: content.value, standing: [...standing, command] };
      });
      return kept;
    },
    takeBack: (quarterId, round, member, refused) => {
      const of = [quarterId, round, member] as const;
      return append(of, async (current, last) => {
        if (current?.standing.includes(refused) !== true) return undefined;
        const standing = current.standing.filter((id) => id !== refused);
        const content = await contentBy(of, last, standing.at(-1));
        return { commandId: `${TAKEN_BACK}${refused}`, content, standing };
      });
    },
    drop: (quarterId, round, members) =>
      chain.remove(members.map((member) => [quarterId, round, member] as const)),
  };
};
