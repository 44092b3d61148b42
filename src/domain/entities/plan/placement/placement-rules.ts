import { findById } from '../../../kernel/collection';
import { ok } from '../../../kernel/result';
import type { Change } from '../../../quarter/change';
import type { ConceptRules } from '../../../quarter/concept-rules';
import { addedOf, editsOf, refuseUnknown, removedOf } from '../../../kernel/entity-changes';
import { openEntity } from '../../../quarter/entity-rules';
import { prose, week } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refuse';
import { namesOf } from '../../../kernel/names-of';

const start = week('first week', 'I10');
const end = week('last week', 'I10');
const notes = prose('notes');

export const placementRules: ConceptRules<'placement'> = {
  ...openEntity('placement'),
  decide: (quarter, command) => {
    const milestone = findById(quarter.milestones, command.milestone);
    if (milestone === undefined) return refuseUnknown('milestone', command.milestone);
    const present = findById(quarter.placements, milestone.id);
    if (command.kind === 'placement.remove') {
      return ok(present === undefined ? [] : [removedOf('placement', present)]);
    }
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
    const text = notes(command.notes ?? present?.notes ?? '', quarter);
    if (!text.ok) return text;
    const wanted = { startWeek: startWeek.value, endWeek: endWeek.value, notes: text.value };
    return ok(
      present === undefined
        ? [addedOf('placement', { id: milestone.id, ...wanted })]
        : (editsOf('placement', present, wanted) as readonly Change[]),
    );
  },
};
