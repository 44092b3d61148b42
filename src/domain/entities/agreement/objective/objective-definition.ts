import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { objectiveCollection, type Objective } from './objective';
import { objectiveLimits, MOST_OBJECTIVES } from './objective-limits';

export const objectiveDefinition: EntityDefinition<'objective', Objective, 'objectives'> = {
  collection: objectiveCollection,
  limits: objectiveLimits,
  most: MOST_OBJECTIVES,
  isNamedByCommand: true,
  refersTo: [
    { to: 'companyObjective', ids: (objective) => objective.companyObjectiveIds, removal: 'restrict' },
    { to: 'productArea', ids: ({ areaIds }) => areaIds, removal: 'restrict' },
    // What it came from is a record, as its author is: clusters below it come and go; and so is which three cards alone
    // would do, of which one may go.
  ],
  rights: {
    added: rights.team,
    removed: rights.author,
    moved: rights.team,
    edited: {
      title: rights.words,
      description: rights.words,
      priority: rights.team,
      companyObjectiveIds: rights.team,
      servesVision: rights.team,
      status: rights.team,
      slot: rights.team,
      clusterId: rights.team,
      areaIds: rights.team,
      threeIds: rights.team,
      threeAnswer: rights.team,
      threeNote: rights.words,
      stub: rights.team,
      extra: rights.words,
      by: rights.nobody,
    },
  },
  words: { noun: 'objective', object: 'the objective', named: 'itself', held: 'belong to it' },
  changes: plainChanges(objectiveCollection),
  wire: 'whole',
};
