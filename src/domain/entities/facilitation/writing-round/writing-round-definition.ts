import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { writingRoundCollection, type WritingRound } from './writing-round';
import { MOST_WRITING_ROUNDS, writingRoundLimits } from './writing-round-limits';

export const writingRoundDefinition: EntityDefinition<'writingRound', WritingRound, 'writingRounds'> = {
  collection: writingRoundCollection,
  since: 5,
  limits: writingRoundLimits,
  most: MOST_WRITING_ROUNDS,
  isNamedByCommand: true,
  refersTo: [{ to: 'sessionRun', ids: ({ runId }) => [runId], removal: 'restrict' }],
  rights: {
    added: rights.leadOrLeading,
    removed: rights.leadOrLeading,
    moved: rights.nobody,
    // Whoever leads closes it, asked anew who they are; what was sealed opens it by nobody's hand.
    edited: {
      // Whoever begins the session brings its pre-work into the room.
      runId: rights.lead,
      activity: rights.nobody,
      asked: rights.nobody,
      away: rights.nobody,
      closesAt: rights.lead,
      state: rights.freshLeadingOrDisclosure,
    },
  },
  words: {
    noun: 'round of silent writing',
    object: 'silent writing',
    named: 'never',
    held: 'were written in it',
  },
  changes: plainChanges(writingRoundCollection),
  wire: 'whole',
};
