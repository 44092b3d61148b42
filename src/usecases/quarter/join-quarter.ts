import type { AnyCommand } from '#domain/quarter/command';
import type { Actor } from '#domain/kernel/actor';
import { refusal, type Refusal } from '#domain/kernel/refusal';
import { findById } from '#domain/kernel/collection';
import { derivedId } from '#domain/kernel/ids';
import { failed, ok, type Result } from '#domain/kernel/result';
import type { Caller, People } from '../ports';
import type { QuarterAccess } from './access-quarter';

const TAKEN = refusal('ID_TAKEN', 'This change has the id of another one. Reload the page and repeat it.');

/**
 * Ties an account to a member id before the entry that makes the member: a death in between leaves a reserved id,
 * which the same account takes up again, and never a member without an account. The id comes from a browser, so one
 * that is a member already, or that another account holds, is refused.
 */
export const claimMembership = async (
  people: People,
  caller: Caller,
  access: Pick<QuarterAccess, 'quarter' | 'claimed' | 'rights'>,
  command: Extract<AnyCommand, { readonly kind: 'member.join' }>,
): Promise<Result<Actor, Refusal>> => {
  const { quarter, claimed, rights } = access;
  const wanted = claimed ?? derivedId(command.id);
  if (claimed === undefined && findById(quarter.members, wanted) !== undefined) return failed(TAKEN);
  const held = claimed ?? (await people.claim(caller, quarter.id, wanted));
  return held === undefined
    ? failed(TAKEN)
    : ok({ kind: 'member', member: held, administers: rights.administer });
};
