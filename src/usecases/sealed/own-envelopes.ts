import type { Json } from '#domain/kernel/json';
import { sealedRounds } from '#domain/quarter/envelope-definitions';
import type { Quarter } from '#domain/quarter/quarter';
import type { Envelopes } from './ports';

/** What the caller sealed themselves in a round that is open; null: taken out again. */
export interface OwnEnvelope {
  readonly round: string;
  readonly content: Json | null;
}

/** A caller's own envelopes, and nobody else's; nothing is read where no round is open. */
export const ownEnvelopes = async (
  { envelopes }: { readonly envelopes: Envelopes },
  quarter: Quarter,
  member: string | null,
): Promise<readonly OwnEnvelope[]> => {
  if (member === null) return [];
  const found = await Promise.all(
    sealedRounds(quarter, 'open').map(async ({ round }) => ({
      round: round.id,
      envelope: await envelopes.find(quarter.id, round.id, member),
    })),
  );
  return found.flatMap(({ round, envelope }) =>
    envelope === undefined ? [] : [{ round, content: envelope.content }],
  );
};
