import type { Actor } from '../../../kernel/actor';
import { findById } from '../../../kernel/collection';
import type { EntityChange } from '../../../kernel/entity-change';
import type { MemberContext } from '../../../kernel/entity-rules';
import { addedOf, editsOf, refuseUnknown } from '../../../kernel/entity-changes';
import { byMembers, type CommandDefinition } from '../../../kernel/command-definition';
import { checkFields, flag, names, oneOf, type FieldRules } from '../../../kernel/field-rule';
import { derivedId } from '../../../kernel/ids';
import { refusal, refuse, type Refusal } from '../../../kernel/refusal';
import { failed, ok } from '../../../kernel/result';
import { ROLES, type Member, type Members } from './member';
import type { MemberCommand } from './member-command';
import { MAX_MEMBERS, memberLimits } from './member-limits';

interface Reads extends Members {
  readonly settings: { readonly joining: 'open' | 'closed' };
}

const fields: FieldRules<Omit<Member, 'id'>> = {
  role: oneOf('role', ROLES),
  facilitator: flag('mark “facilitator”'),
  skills: names('skills', memberLimits.skills.items),
};

type Of<K extends MemberCommand['kind'], Q, Context = MemberContext> = CommandDefinition<
  Q,
  Extract<MemberCommand, { readonly kind: K }> & { readonly id: string },
  EntityChange<'member', Member>,
  Context
>;

/** Lets a reader in. The first to join an empty team leads it; administrators of the project always do. */
const decideJoin: Of<'member.join', Reads, { readonly by: Actor }>['decide'] = (quarter, command, { by }) => {
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

/** Why the quarter would be without a facilitator if this one went; undefined: it would not. */
export const findLeaderless = (
  quarter: Members,
  { id, facilitator }: Member,
  by: Actor,
): Refusal | undefined =>
  !facilitator || by.administers || quarter.members.some((other) => other.id !== id && other.facilitator)
    ? undefined
    : refusal('LAST_FACILITATOR', 'A quarter needs a facilitator. Name another one first.', {
        parameters: { member: id },
      });

const edit: Of<'member.edit', Members> = {
  ...byMembers,
  decide: (quarter, command, { by }) => {
    const member = findById(quarter.members, command.target);
    if (member === undefined) return refuseUnknown('member', command.target);
    const checked = checkFields(fields, command.changes, quarter);
    if (!checked.ok) return checked;
    if (checked.value.facilitator === false) {
      const leaderless = findLeaderless(quarter, member, by);
      if (leaderless !== undefined) return failed(leaderless);
    }
    return ok(editsOf('member', member, checked.value));
  },
};

/** Removal is the quarter's, which knows what a member owns. */
export const memberCommands = {
  'member.join': { ...byMembers, may: 'newcomer', undo: 'joined', stack: false, decide: decideJoin },
  'member.edit': edit,
} as const;
