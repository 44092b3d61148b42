import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { visionCollection, type Vision } from './vision';
import { visionLimits } from './vision-limits';

export const visionDefinition: EntityDefinition<'vision', Vision, 'visions'> = {
  collection: visionCollection,
  limits: visionLimits,
  most: null,
  isNamedByCommand: false,
  refersTo: [],
  rights: {
    added: rights.team,
    removed: rights.noise,
    moved: rights.nobody,
    edited: {
      text: rights.sentence,
      doWhat: rights.sentence,
      outcome: rights.sentence,
      forWhom: rights.sentence,
      by: rights.noise,
    },
  },
  words: { noun: 'vision', object: 'the vision', named: 'itself', held: '' },
  changes: plainChanges(visionCollection),
  wire: 'whole',
};
