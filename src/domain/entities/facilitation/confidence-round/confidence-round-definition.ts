import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { confidenceRoundCollection, type ConfidenceRound } from './confidence-round';
import { confidenceRoundLimits, MOST_CONFIDENCE_ROUNDS } from './confidence-round-limits';

export const confidenceRoundDefinition: EntityDefinition<
  'confidenceRound',
  ConfidenceRound,
  'confidenceRounds'
> = {
  collection: confidenceRoundCollection,
  since: 11,
  limits: confidenceRoundLimits,
  most: MOST_CONFIDENCE_ROUNDS,
  isNamedByCommand: true,
  refersTo: [
    { to: 'sessionRun', ids: ({ runId }) => [runId], removal: 'restrict' },
    { to: 'confidenceRound', ids: ({ follows }) => [follows], removal: 'restrict' },
  ],
  rights: {
    added: rights.leadOrLeading,
    // With the sample that brought it, and by no command.
    removed: rights.lead,
    moved: rights.nobody,
    edited: {
      runId: rights.nobody,
      follows: rights.nobody,
      openedAt: rights.nobody,
      // Whoever leads closes it, asked anew who they are; what was sealed opens it by nobody's hand.
      state: rights.freshLeadingOrDisclosure,
      asked: rights.nobody,
      away: rights.nobody,
      votes: rights.disclosure,
      revision: rights.nobody,
      plan: rights.nobody,
      // Said with the reveal, by whoever makes it.
      isVoid: rights.freshLeadingOrDisclosure,
    },
  },
  words: { noun: 'confidence vote', object: 'the confidence vote', named: 'never', held: '' },
  changes: plainChanges(confidenceRoundCollection),
  wire: 'whole',
};
