import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { placementCollection, type Placement } from './placement';
import { placementLimits } from './placement-limits';

export const placementDefinition: EntityDefinition<'placement', Placement, 'placements'> = {
  collection: placementCollection,
  limits: placementLimits,
  most: null,
  isNamedByCommand: false,
  refersTo: [{ to: 'milestone', ids: (placement) => [placement.id], removal: 'cascade' }],
  rights: {
    added: rights.team,
    removed: rights.team,
    moved: rights.nobody,
    edited: {
      startWeek: rights.team,
      endWeek: rights.team,
      notes: rights.team,
      // Whoever moves it later did not propose it.
      proposedBy: rights.nobody,
      proposedAt: rights.nobody,
    },
  },
  words: { noun: 'place in the weeks', object: 'the weeks of', named: 'by its card', held: '' },
  changes: plainChanges(placementCollection),
  wire: 'whole',
};
