import { findById } from '../../../kernel/collection';
import { derivedId } from '../../../kernel/ids';
import { ok } from '../../../kernel/result';
import type { Change } from '../../../quarter/change';
import type { AnyCommand } from '../../../quarter/command';
import type { CommandOf, ConceptRules, MemberContext } from '../../../quarter/concept-rules';
import type { Actor, Decision, Refusal } from '../../../quarter/decision';
import { addedOf, editsOf, refuseUnknown, removedOf } from '../../../kernel/entity-changes';
import { openEntity } from '../../../quarter/entity-rules';
import { checkFields, flag, names, oneOf, type FieldRules } from '../../../kernel/field-rule';
import { namesOf } from '../../../kernel/names-of';
import { limits } from '../../../quarter/limits';
import { ROLES, type Member } from './member';
import type { Quarter } from '../../../quarter/quarter';
import { refusal, refuse } from '../../../kernel/refuse';

const MAX_MEMBERS = 200;

const fields: FieldRules<Omit<Member, 'id'>> = {
  role: oneOf('role', ROLES),
  facilitator: flag('mark "facilitator"'),
  skills: names('skills', limits.member.skills.items),
};

type Join = Extract<AnyCommand, { readonly kind: 'member.join' }>;

/** Lets a reader in. The first to join an empty team leads it; administrators of the project always do. */
export const decideJoin = (quarter: Quarter, command: Join, by: Actor): Decision => {
  if (by.kind === 'member' && findById(quarter.members, by.member) !== undefined) {
    return refuse('ALREADY_JOINED', 'You take part in this quarter already.', {
      parameters: { member: by.member },
    });
  }
  if (quarter.settings.joining === 'closed' && !by.administers) {
    return refuse('JOINING_CLOSED', 'Joining is closed. Ask a facilitator of this quarter to open it.');
  }
  if (quarter.members.length >= MAX_MEMBERS) {
    return refuse('FULL', `A quarter has at most ${MAX_MEMBERS} members.`, {
      parameters: { max: MAX_MEMBERS },
    });
  }
  const id = by.kind === 'member' ? by.member : derivedId(command.id);
  if (findById(quarter.members, id) !== undefined) {
    return refuse('ALREADY_THERE', 'This member joined before.', { parameters: { id } });
  }
  const role = fields.role(command.role, quarter);
  if (!role.ok) return role;
  const facilitator = by.administers || quarter.members.length === 0;
  return ok([addedOf('member', { id, role: role.value, facilitator, skills: [] })]);
};

const findLeaderless = (quarter: Quarter, { id, facilitator }: Member, by: Actor): Refusal | undefined =>
  !facilitator || by.administers || quarter.members.some((other) => other.id !== id && other.facilitator)
    ? undefined
    : refusal('LAST_FACILITATOR', 'A quarter needs a facilitator. Name another one first.', {
        parameters: { member: id },
      });

const remove = (quarter: Quarter, member: Member, { by }: MemberContext): Decision => {
  const owned = quarter.milestones.filter((milestone) => milestone.ownerId === member.id);
  if (owned.length > 0) {
    return refuse(
      'REFERRED_TO',
      `This member owns milestones: ${namesOf(owned)}. Give them another owner first.`,
      { parameters: { name: '', holders: namesOf(owned), count: owned.length } },
    );
  }
  const leaderless = findLeaderless(quarter, member, by);
  if (leaderless !== undefined) return { ok: false, error: leaderless };
  // Ballots of open rounds go too; what a round revealed stays the team's record.
  const open = quarter.ballots.filter(
    (ballot) =>
      ballot.memberId === member.id && findById(quarter.effortRounds, ballot.roundId)?.state === 'open',
  );
  return ok([...open.map((ballot) => removedOf('ballot', ballot)), removedOf('member', member)]);
};

const decide = (quarter: Quarter, command: CommandOf<'member'>, context: MemberContext): Decision => {
  if (command.kind === 'member.join') return decideJoin(quarter, command, context.by);
  const member = findById(quarter.members, command.target);
  if (member === undefined) return refuseUnknown('member', command.target);
  if (command.kind === 'member.remove') return remove(quarter, member, context);
  const checked = checkFields(fields, command.changes, quarter);
  if (!checked.ok) return checked;
  if (checked.value.facilitator === false) {
    const leaderless = findLeaderless(quarter, member, context.by);
    if (leaderless !== undefined) return { ok: false, error: leaderless };
  }
  return ok(editsOf('member', member, checked.value) as readonly Change[]);
};

export const memberRules: ConceptRules<'member'> = { ...openEntity('member'), decide };
