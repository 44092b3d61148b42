import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { featureCollection, type Feature } from './feature';
import { featureLimits, MOST_FEATURES } from './feature-limits';

export const featureDefinition: EntityDefinition<'feature', Feature, 'features'> = {
  collection: featureCollection,
  since: 10,
  limits: featureLimits,
  most: MOST_FEATURES,
  isNamedByCommand: true,
  refersTo: [
    { to: 'objective', ids: ({ objectiveId }) => [objectiveId], removal: 'cascade' },
    { to: 'productArea', ids: ({ areaId }) => [areaId], removal: 'restrict' },
  ],
  partOf: ({ objectiveId }) => (objectiveId === null ? [] : [objectiveId]),
  rights: {
    added: rights.team,
    removed: rights.noise,
    moved: rights.team,
    edited: { name: rights.words, objectiveId: rights.team, areaId: rights.team, by: rights.nobody },
  },
  words: { noun: 'feature', object: 'the feature', named: 'itself', held: 'are mapped to it' },
  changes: plainChanges(featureCollection),
  wire: 'whole',
};
