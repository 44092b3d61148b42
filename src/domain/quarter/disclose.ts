import { findById } from '../kernel/collection';
import { refuse } from '../kernel/refusal';
import { ok } from '../kernel/result';
import type { SealedContent } from '../sealed/sealed-content';
import type { Decision } from './decision';
import type { DisclosureCommand } from './command';
import { findSealedRound } from './envelope-definitions';
import type { Quarter } from './quarter';

/**
 * Shows everybody what was sealed in a round that is closing. Envelopes of somebody who was removed meanwhile, and what
 * is nothing of its kind, stay shut.
 */
export const disclose = (quarter: Quarter, { round: id, sealed }: DisclosureCommand): Decision => {
  const found = findSealedRound(quarter, id);
  if (found?.round.state !== 'closing') {
    return refuse('NOT_CLOSING', 'Nothing is about to be shown here.', { parameters: { round: id } });
  }
  const { round, envelope } = found;
  const shown = sealed.flatMap(({ member, content }): readonly SealedContent[] => {
    const read = findById(quarter.members, member) === undefined ? undefined : envelope.read(content);
    return read === undefined ? [] : [{ member, content: read }];
  });
  return ok(envelope.disclose(quarter, round, shown));
};
