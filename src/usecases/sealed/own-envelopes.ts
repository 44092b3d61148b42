import { returnedRounds } from '#domain/entities/scoring/pre-work/returned-rounds';
import type { Json } from '#domain/kernel/json';
import { sealedRounds } from '#domain/quarter/envelope-definitions';
import type { Quarter } from '#domain/quarter/quarter';
import type { Envelopes } from './ports';

/** What the caller sealed themselves in a round that is open, or was called off; null: taken out again. */
export interface OwnEnvelope {
  readonly round: string;
  readonly content: Json | null;
}

/**
 * A caller's own envelopes, and nobody else's; nothing is read where no round is open. What they wrote in pre-work that was
 * called off comes back to them.
 *
 * @param known what this very call put into them: it is not read again
 */
export const ownEnvelopes = async (
  { envelopes }: { readonly envelopes: Envelopes },
  quarter: Quarter,
  member: string | null,
  known: readonly OwnEnvelope[] = [],
): Promise<readonly OwnEnvelope[]> => {
  if (member === null) return [];
  const open = sealedRounds(quarter, 'open').map(({ round }) => round.id);
  const rounds = [...open, ...returnedRounds(quarter)];
  const found = await Promise.all(
    rounds.map(async (id): Promise<readonly OwnEnvelope[]> => {
      const sealed = known.findLast(({ round }) => round === id);
      if (sealed !== undefined) return [sealed];
      const envelope = await envelopes.find(quarter.id, id, member);
      return envelope === undefined ? [] : [{ round: id, content: envelope.content }];
    }),
  );
  return found.flat();
};
