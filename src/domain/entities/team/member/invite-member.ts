import { findById } from '../../../kernel/collection';
import type { Decision } from '../../../kernel/decision';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf } from '../../../kernel/entity-changes';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Member, Members } from './member';
import type { InviteMember } from './member-command';
import { MAX_MEMBERS } from './member-limits';

/** Makes somebody a member, also while joining is closed; nothing changes where they are one. Who may, was asked before. */
export const inviteMember = (
  { members }: Members,
  { member: id, role }: InviteMember,
): Decision<EntityChange<'member', Member>> => {
  if (findById(members, id) !== undefined) return ok([]);
  if (members.length >= MAX_MEMBERS)
    return refuse('FULL', `A quarter has at most ${MAX_MEMBERS} members.`, {
      parameters: { max: MAX_MEMBERS },
    });
  return ok([addedOf('member', { id, role, facilitator: false, skills: [] })]);
};
