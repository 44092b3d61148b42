import { findById } from '../../../kernel/collection';
import { byMembers, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown, removedOf } from '../../../kernel/entity-changes';
import { list, week, type Weeks } from '../../../kernel/field-rule';
import { ok } from '../../../kernel/result';
import type { Members } from '../../team/member/member';
import type { Absence, Absences } from './absence';
import type { AbsenceCommand } from './absence-command';
import { absenceLimits } from './absence-limits';

const weeksRule = list('weeks', week('week', 'I10'), absenceLimits.weeks.items);

/** Whose it is, or who leads, is asked of the change. */
const say: CommandDefinition<Absences & Members & Weeks, AbsenceCommand, EntityChange<'absence', Absence>> = {
  ...byMembers,
  decide: (quarter, { member, weeks: wanted }) => {
    if (findById(quarter.members, member) === undefined) return refuseUnknown('member', member);
    const checked = weeksRule(wanted, quarter);
    if (!checked.ok) return checked;
    const weeks = [...new Set(checked.value)].sort((a, b) => a - b);
    const present = findById(quarter.absences, member);
    if (present === undefined)
      return ok(weeks.length === 0 ? [] : [addedOf('absence', { id: member, weeks })]);
    return ok(weeks.length === 0 ? [removedOf('absence', present)] : editsOf('absence', present, { weeks }));
  },
};

export const absenceCommands = { 'absence.say': say };
