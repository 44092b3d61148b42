import { findById } from '../../../kernel/collection';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown, removedOf } from '../../../kernel/entity-changes';
import { byMembers, type CommandDefinition } from '../../../kernel/command-definition';
import { prose, week, type Weeks } from '../../../kernel/field-rule';
import { namesOf } from '../../../kernel/names-of';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Milestones } from '../../milestones/milestone/milestone';
import type { Placement, Placements } from './placement';
import type { PlacementCommand } from './placement-command';

const start = week('first week', 'I10');
const end = week('last week', 'I10');
const notes = prose('notes');

type Reads = Placements & Milestones & Weeks;
type Of<K extends PlacementCommand['kind']> = CommandDefinition<
  Reads,
  Extract<PlacementCommand, { readonly kind: K }>,
  EntityChange<'placement', Placement>
>;

const place: Of<'placement.place'> = {
  ...byMembers,
  decide: (quarter, command, { by, at }) => {
    const milestone = findById(quarter.milestones, command.milestone);
    if (milestone === undefined) return refuseUnknown('milestone', command.milestone);
    const startWeek = start(command.startWeek, quarter);
    if (!startWeek.ok) return startWeek;
    const endWeek = end(command.endWeek, quarter);
    if (!endWeek.ok) return endWeek;
    if (startWeek.value > endWeek.value) {
      return refuse(
        'ENDS_BEFORE_START',
        `${namesOf([milestone])} would start in week ${startWeek.value} and end in week ${endWeek.value}. Swap them.`,
        { rule: 'I10', parameters: { startWeek: startWeek.value, endWeek: endWeek.value } },
      );
    }
    const present = findById(quarter.placements, milestone.id);
    const text = notes(command.notes ?? present?.notes ?? '', quarter);
    if (!text.ok) return text;
    const wanted = { startWeek: startWeek.value, endWeek: endWeek.value, notes: text.value };
    return ok(
      present === undefined
        ? [addedOf('placement', { id: milestone.id, ...wanted, proposedBy: by.member, proposedAt: at })]
        : editsOf('placement', present, wanted),
    );
  },
};

const remove: Of<'placement.remove'> = {
  ...byMembers,
  decide: (quarter, command) => {
    const milestone = findById(quarter.milestones, command.milestone);
    if (milestone === undefined) return refuseUnknown('milestone', command.milestone);
    const present = findById(quarter.placements, milestone.id);
    return ok(present === undefined ? [] : [removedOf('placement', present)]);
  },
};

export const placementCommands = { 'placement.place': place, 'placement.remove': remove };
