import { findById } from '../../../kernel/collection';
import { byMembers, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown, removedOf } from '../../../kernel/entity-changes';
import { nullable, oneOf, title, week, type Weeks } from '../../../kernel/field-rule';
import { ok } from '../../../kernel/result';
import type { Milestones } from '../../milestones/milestone/milestone';
import { ASIDE_NEXTS, ASIDE_REASONS, type SetAside, type SetAsides } from './set-aside';
import type { SetAsideCommand } from './set-aside-command';
import { setAsideLimits } from './set-aside-limits';

type Of<K extends SetAsideCommand['kind']> = CommandDefinition<
  SetAsides & Milestones & Weeks,
  Extract<SetAsideCommand, { readonly kind: K }>,
  EntityChange<'setAside', SetAside>
>;

const reasonRule = oneOf('kind of reason', ASIDE_REASONS, 'G-33');
const nextRule = oneOf('next step', ASIDE_NEXTS, 'G-33');
const whyRule = title('reason', 0, setAsideLimits.why.chars);
const weekRule = nullable(week('week', 'I10'));

const say: Of<'setAside.say'> = {
  ...byMembers,
  decide: (quarter, command, { by, at }) => {
    const milestone = findById(quarter.milestones, command.milestone);
    if (milestone === undefined) return refuseUnknown('milestone', command.milestone);
    const reason = reasonRule(command.reason, quarter);
    if (!reason.ok) return reason;
    const next = nextRule(command.next, quarter);
    if (!next.ok) return next;
    const why = whyRule(command.why, quarter);
    if (!why.ok) return why;
    const again = weekRule(command.week, quarter);
    if (!again.ok) return again;
    const wanted = {
      reason: reason.value,
      why: why.value,
      next: next.value,
      week: next.value === 'lookAgain' ? again.value : null,
    };
    const decided = { decidedBy: by.member, decidedAt: at };
    const present = findById(quarter.setAsides, milestone.id);
    if (present === undefined) return ok([addedOf('setAside', { id: milestone.id, ...wanted, ...decided })]);
    const edits = editsOf('setAside', present, wanted);
    // Whoever says the same once more decides nothing.
    return ok(edits.length === 0 ? [] : editsOf('setAside', present, { ...wanted, ...decided }));
  },
};

const withdraw: Of<'setAside.withdraw'> = {
  ...byMembers,
  decide: (quarter, command) => {
    const milestone = findById(quarter.milestones, command.milestone);
    if (milestone === undefined) return refuseUnknown('milestone', command.milestone);
    const present = findById(quarter.setAsides, milestone.id);
    return ok(present === undefined ? [] : [removedOf('setAside', present)]);
  },
};

export const setAsideCommands = { 'setAside.say': say, 'setAside.withdraw': withdraw };
