import { findLeaderless } from '../entities/team/member/member-commands';
import type { Member } from '../entities/team/member/member';
import type { Actor } from '../kernel/actor';
import { findById } from '../kernel/collection';
import { byMembers, type CommandDefinition } from '../kernel/command-definition';
import { refuseUnknown, removedOf } from '../kernel/entity-changes';
import { namesOf } from '../kernel/names-of';
import { refuse } from '../kernel/refusal';
import { failed, ok } from '../kernel/result';
import type { Change } from './change';
import type { AnyCommand } from './command';
import type { Decision } from './decision';
import type { Quarter } from './quarter';

/** Lets a member go; what they sealed is not revealed, and what was revealed stays the team's record. */
const removeMember = (quarter: Quarter, member: Member, by: Actor): Decision => {
  const owned = quarter.milestones.filter((milestone) => milestone.ownerId === member.id);
  if (owned.length > 0) {
    return refuse(
      'REFERRED_TO',
      `This member owns milestones: ${namesOf(owned)}. Give them another owner first.`,
      { parameters: { name: '', holders: namesOf(owned), count: owned.length } },
    );
  }
  const leaderless = findLeaderless(quarter, member, by);
  if (leaderless !== undefined) return failed(leaderless);
  const absence = findById(quarter.absences, member.id);
  return ok([...(absence === undefined ? [] : [removedOf('absence', absence)]), removedOf('member', member)]);
};

type MemberRemoval = Extract<AnyCommand, { readonly kind: 'member.remove' }>;

const remove: CommandDefinition<Quarter, MemberRemoval, Change> = {
  ...byMembers,
  decide: (quarter, { target }, { by }) => {
    const member = findById(quarter.members, target);
    return member === undefined ? refuseUnknown('member', target) : removeMember(quarter, member, by);
  },
};

export const memberRemovalCommands = { 'member.remove': remove };
