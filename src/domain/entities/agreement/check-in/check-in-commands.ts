import { byMembers } from '../../../kernel/command-definition';
import { decideAdd, decideEdit, type CrudDefinition } from '../../../kernel/crud';
import type { CrudCommands } from '../../../kernel/crud-commands';
import type { Day } from '../../../kernel/day';
import type { Decision } from '../../../kernel/decision';
import type { EntityChange } from '../../../kernel/entity-change';
import { amount, prose, reference, type Weeks } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import { shiftDay } from '../../../kernel/shift-day';
import type { Metrics } from '../metric/metric';
import { checkInCollection, type CheckIn, type CheckInFields, type CheckIns } from './check-in';
import { checkInLimits, MOST_CHECK_INS } from './check-in-limits';
import { dayOfQuarter } from './day-of-quarter';

interface Reads extends Metrics, CheckIns {
  readonly settings: Weeks['settings'] & { readonly startDate: Day };
}

const definition: CrudDefinition<'checkIn', CheckIn, 'checkIns', CheckInFields, Reads> = {
  collection: checkInCollection,
  noun: 'value',
  max: MOST_CHECK_INS,
  fields: {
    metricId: reference('metric', 'metric', (quarter: Metrics) => quarter.metrics),
    day: dayOfQuarter,
    value: amount('value'),
    note: prose('note', checkInLimits.note.chars),
  },
  create: ({ metricId, day, value, note = '' }, { id }) =>
    metricId === undefined || day === undefined || value === undefined
      ? refuse('MISSING', 'A value needs its metric, its day and a number.')
      : ok({ id, metricId, day, value, note }),
};

/** Nobody has seen what is yet to come; where the writer is it may be tomorrow already. */
const seen = (decided: Decision<EntityChange<'checkIn', CheckIn>>, day: Day | undefined, at: string) =>
  !decided.ok || day === undefined || day <= (shiftDay(at.slice(0, 10), 1) ?? '')
    ? decided
    : refuse('AHEAD', `${day} is yet to come. A value is what was seen on a day.`, {
        parameters: { field: 'day', day },
      });

const add = decideAdd(definition);
const edit = decideEdit(definition);

export const checkInCommands: CrudCommands<'checkIn', CheckIn, CheckInFields, Reads, never> = {
  'checkIn.add': {
    ...byMembers,
    decide: (quarter, command, context) =>
      seen(add(quarter, command, context), command.values.day, context.at),
  },
  'checkIn.edit': {
    ...byMembers,
    decide: (quarter, command, context) =>
      seen(edit(quarter, command, context), command.changes.day, context.at),
  },
};
