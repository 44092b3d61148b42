import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { scenarioCollection, type Scenario } from './scenario';
import { MOST_SCENARIOS, scenarioLimits } from './scenario-limits';

export const scenarioDefinition: EntityDefinition<'scenario', Scenario, 'scenarios'> = {
  collection: scenarioCollection,
  since: 12,
  limits: scenarioLimits,
  most: MOST_SCENARIOS,
  isNamedByCommand: true,
  refersTo: [],
  rights: {
    added: rights.team,
    removed: rights.author,
    moved: rights.nobody,
    edited: { name: rights.team, base: rights.nobody, moves: rights.team, by: rights.nobody },
  },
  words: { noun: 'scenario', object: 'the scenario', named: 'itself', held: '' },
  changes: plainChanges(scenarioCollection),
  wire: 'whole',
};
