import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { painGainCollection, type PainGain } from './pain-gain';
import { MOST_PAIN_GAINS, painGainLimits } from './pain-gain-limits';

export const painGainDefinition: EntityDefinition<'painGain', PainGain, 'painGains'> = {
  collection: painGainCollection,
  since: 11,
  limits: painGainLimits,
  most: MOST_PAIN_GAINS,
  isNamedByCommand: true,
  refersTo: [{ to: 'objective', ids: ({ objectiveId }) => [objectiveId], removal: 'cascade' }],
  partOf: ({ objectiveId }) => [objectiveId],
  rights: {
    added: rights.team,
    removed: rights.noise,
    moved: rights.team,
    edited: {
      kind: rights.team,
      text: rights.words,
      // With its objective it would go, unasked.
      objectiveId: rights.author,
      by: rights.nobody,
    },
  },
  words: { noun: 'pain or gain', object: 'the pain or gain', named: 'itself', held: 'come from it' },
  changes: plainChanges(painGainCollection),
  wire: 'whole',
};
