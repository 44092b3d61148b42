import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { estimateCollection, type Estimate } from './estimate';
import { estimateLimits } from './estimate-limits';

/** What was sealed in a round, once it is revealed; from then on it stays as it is (S3-4). */
export const estimateDefinition: EntityDefinition<'estimate', Estimate, 'estimates'> = {
  collection: estimateCollection,
  since: 11,
  limits: estimateLimits,
  most: null,
  isNamedByCommand: false,
  refersTo: [{ to: 'scoreRound', ids: ({ roundId }) => [roundId], removal: 'cascade' }],
  partOf: ({ roundId }) => [roundId],
  rights: {
    added: rights.disclosure,
    // With the sample that brought it, and by no command.
    removed: rights.lead,
    moved: rights.nobody,
    edited: { roundId: rights.nobody, memberId: rights.nobody, choices: rights.nobody },
  },
  words: { noun: 'estimate', object: 'an estimate', named: 'never', held: '' },
  changes: plainChanges(estimateCollection),
  wire: 'whole',
};
