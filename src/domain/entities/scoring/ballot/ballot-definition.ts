import { findById } from '../../../kernel/collection';
import type { EntityChange } from '../../../kernel/entity-change';
import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import type { EffortRounds } from '../effort-round/effort-round';
import { ballotCollection, type Ballot, type Ballots } from './ballot';
import { ballotLimits } from './ballot-limits';

/** What was sealed in a round, once it is revealed; from then on it stays as it is (S3-4). */
export const ballotDefinition: EntityDefinition<
  'ballot',
  Ballot,
  'ballots',
  EntityChange<'ballot', Ballot>,
  never,
  EffortRounds & Ballots
> = {
  collection: ballotCollection,
  limits: ballotLimits,
  most: null,
  isNamedByCommand: false,
  refersTo: [{ to: 'effortRound', ids: (ballot) => [ballot.roundId], removal: 'cascade' }],
  partOf: ({ roundId }) => [roundId],
  rights: {
    added: rights.disclosure,
    removed: rights.nobody,
    moved: rights.nobody,
    edited: { roundId: rights.nobody, memberId: rights.nobody, value: rights.nobody },
  },
  words: { noun: 'ballot', object: 'a ballot for', named: 'never', held: '' },
  changes: plainChanges(ballotCollection),
  // An older version kept ballots as entries before they were revealed; those of rounds that never were stay unseen.
  wire: {
    isShown: ({ roundId }, quarter) => findById(quarter.effortRounds, roundId)?.state === 'revealed',
  },
};
