import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { markerCollection, type Marker } from './marker';
import { markerLimits, MOST_MARKERS } from './marker-limits';

export const markerDefinition: EntityDefinition<'marker', Marker, 'markers'> = {
  collection: markerCollection,
  since: 11,
  limits: markerLimits,
  most: MOST_MARKERS,
  isNamedByCommand: true,
  refersTo: [{ to: 'milestone', ids: ({ milestoneId }) => [milestoneId], removal: 'cascade' }],
  partOf: ({ milestoneId }) => (milestoneId === null ? [] : [milestoneId]),
  rights: {
    added: rights.team,
    removed: rights.noise,
    moved: rights.nobody,
    edited: {
      kind: rights.team,
      startWeek: rights.team,
      endWeek: rights.team,
      // With its card it would go, unasked.
      milestoneId: rights.author,
      text: rights.words,
      owner: rights.team,
      state: rights.team,
      by: rights.nobody,
    },
  },
  words: { noun: 'marker', object: 'the marker', named: 'itself', held: '' },
  changes: plainChanges(markerCollection),
  wire: 'whole',
};
