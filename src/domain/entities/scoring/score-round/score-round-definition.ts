import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { scoreRoundCollection, type ScoreRound } from './score-round';
import { MOST_SCORE_ROUNDS, scoreRoundLimits } from './score-round-limits';

export const scoreRoundDefinition: EntityDefinition<'scoreRound', ScoreRound, 'scoreRounds'> = {
  collection: scoreRoundCollection,
  since: 11,
  limits: scoreRoundLimits,
  most: MOST_SCORE_ROUNDS,
  isNamedByCommand: true,
  refersTo: [
    { to: 'sessionRun', ids: ({ runId }) => [runId], removal: 'restrict' },
    { to: 'scoreRound', ids: ({ follows }) => [follows], removal: 'restrict' },
    {
      to: 'milestone',
      // What somebody may be choosing for stays as it is; what a revealed round named is on record by its id.
      ids: ({ state, cards }) => (state === 'revealed' || state === 'closed' ? [] : cards),
      removal: 'restrict',
      inTheWay: 'while the team scores it. Reveal the round first; pre-work can be cancelled.',
    },
  ],
  rights: {
    added: rights.leadOrLeading,
    // With the sample that brought it, and by no command.
    removed: rights.lead,
    moved: rights.nobody,
    edited: {
      // Whoever begins the session brings its pre-work into the room.
      runId: rights.lead,
      scale: rights.nobody,
      cards: rights.nobody,
      follows: rights.nobody,
      openedAt: rights.nobody,
      closesAt: rights.lead,
      // Whoever leads closes it, asked anew who they are; what was sealed opens it by nobody's hand.
      state: rights.freshLeadingOrDisclosure,
      asked: rights.nobody,
      away: rights.nobody,
      heard: rights.leadOrLeading,
      settled: rights.leadOrLeading,
    },
  },
  words: { noun: 'score round', object: 'the score round', named: 'never', held: '' },
  changes: plainChanges(scoreRoundCollection),
  wire: 'whole',
};
