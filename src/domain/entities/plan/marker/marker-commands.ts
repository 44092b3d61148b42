import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands } from '../../../kernel/crud-commands';
import { nullable, oneOf, reference, title, week, type Weeks } from '../../../kernel/field-rule';
import { refusal, refuse, type Refusal } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Milestones } from '../../milestones/milestone/milestone';
import { MARKER_KINDS, markerCollection, type Marker, type MarkerFields, type Markers } from './marker';
import { markerLimits, MOST_MARKERS } from './marker-limits';

type Reads = Markers & Milestones & Weeks;

/** Why its weeks are none: half of them is missing, or they run backwards (I10). */
export const findWeekProblem = ({
  startWeek,
  endWeek,
}: Pick<Marker, 'startWeek' | 'endWeek'>): Refusal | undefined => {
  if (startWeek === null && endWeek === null) return undefined;
  if (startWeek === null || endWeek === null) {
    return refusal('MISSING', 'A marker has a first and a last week, or none at all. Choose both.', {
      rule: 'I10',
    });
  }
  return startWeek <= endWeek
    ? undefined
    : refusal(
        'ENDS_BEFORE_START',
        `It would start in week ${String(startWeek)} and end in week ${String(endWeek)}. Swap them.`,
        { rule: 'I10', parameters: { startWeek, endWeek } },
      );
};

const definition: CrudDefinition<'marker', Marker, 'markers', MarkerFields, Reads> = {
  collection: markerCollection,
  noun: 'marker',
  max: MOST_MARKERS,
  fields: {
    kind: oneOf('kind of marker', MARKER_KINDS, 'S4-7'),
    startWeek: nullable(week('first week', 'I10')),
    endWeek: nullable(week('last week', 'I10')),
    milestoneId: nullable(reference('card', 'milestone', (quarter: Milestones) => quarter.milestones)),
    text: title('marker', 1, markerLimits.text.chars),
    owner: title('owner', 0, markerLimits.owner.chars),
    state: oneOf('state', ['open', 'done']),
  },
  create: (values, { id }) => {
    const { kind, text, startWeek = null, endWeek = null } = values;
    if (kind === undefined || text === undefined) {
      return refuse('MISSING', 'A marker needs a kind, and a text that says what is needed.');
    }
    const { milestoneId = null, owner = '', state = 'open' } = values;
    return ok({ id, kind, startWeek, endWeek, milestoneId, text, owner, state });
  },
  check: (_quarter, marker) => findWeekProblem(marker),
};

export const markerCommands = crudCommands(definition);
