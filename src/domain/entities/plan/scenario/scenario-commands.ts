import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands } from '../../../kernel/crud-commands';
import { list, reference, title, week, type FieldRule, type Weeks } from '../../../kernel/field-rule';
import { refusal, refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import { revisionRule } from '../../../kernel/revision-rule';
import type { Milestones } from '../../milestones/milestone/milestone';
import {
  scenarioCollection,
  type Scenario,
  type ScenarioFields,
  type ScenarioMove,
  type Scenarios,
} from './scenario';
import { MOST_SCENARIO_MOVES, MOST_SCENARIOS, scenarioLimits } from './scenario-limits';

const cardRule = reference('card', 'milestone', (quarter: Milestones) => quarter.milestones);
const startRule = week('first week', 'I10');
const endRule = week('last week', 'I10');

const moveRule: FieldRule<ScenarioMove, Milestones & Weeks> = (value, quarter) => {
  const { card, startWeek, endWeek } = (value ?? {}) as Partial<Record<keyof ScenarioMove, unknown>>;
  const known = cardRule(card, quarter);
  if (!known.ok) return known;
  if (startWeek === null && endWeek === null) return ok({ card: known.value, startWeek, endWeek });
  const start = startRule(startWeek, quarter);
  if (!start.ok) return start;
  const end = endRule(endWeek, quarter);
  if (!end.ok) return end;
  return start.value > end.value
    ? refuse('ENDS_BEFORE_START', 'A card would end before it starts. Swap its weeks.', { rule: 'I10' })
    : ok({ card: known.value, startWeek: start.value, endWeek: end.value });
};

const definition: CrudDefinition<
  'scenario',
  Scenario,
  'scenarios',
  ScenarioFields,
  Scenarios & Milestones & Weeks
> = {
  collection: scenarioCollection,
  noun: 'scenario',
  max: MOST_SCENARIOS,
  fields: {
    name: title('name', 1, scenarioLimits.name.chars),
    base: revisionRule,
    moves: list('moves', moveRule, MOST_SCENARIO_MOVES),
  },
  create: ({ name, base, moves = [] }, { id }) =>
    name === undefined || base === undefined
      ? refuse('MISSING', 'A scenario needs a name, and the revision that it is made of.')
      : ok({ id, name, base, moves }),
  check: (_quarter, { moves }) =>
    new Set(moves.map(({ card }) => card)).size < moves.length
      ? refusal('TWICE', 'A card stands in a scenario once.', { rule: 'S4-5' })
      : undefined,
};

export const scenarioCommands = crudCommands(definition);
