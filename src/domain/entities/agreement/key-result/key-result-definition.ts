import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { keyResultCollection, type KeyResult } from './key-result';
import { keyResultLimits, MOST_KEY_RESULTS } from './key-result-limits';

export const keyResultDefinition: EntityDefinition<'keyResult', KeyResult, 'keyResults'> = {
  collection: keyResultCollection,
  limits: keyResultLimits,
  most: MOST_KEY_RESULTS,
  isNamedByCommand: true,
  refersTo: [{ to: 'objective', ids: (keyResult) => [keyResult.objectiveId], removal: 'cascade' }],
  rights: {
    added: rights.team,
    removed: rights.noise,
    moved: rights.team,
    edited: {
      objectiveId: rights.team,
      ordinal: rights.team,
      text: rights.words,
      label: rights.team,
      feasibility: rights.team,
      feasibilityWhy: rights.team,
      feasibilityBy: rights.team,
      stub: rights.team,
      by: rights.nobody,
    },
  },
  words: { noun: 'key result', object: 'the key result', named: 'itself', held: 'are linked to it' },
  changes: plainChanges(keyResultCollection),
  wire: 'whole',
};
