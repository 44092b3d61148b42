import type { EntityDefinition } from '../../../kernel/entity-definition';
import { rights } from '../../../kernel/rights';
import type { EntityChange } from '../../../kernel/entity-change';
import type { EffortRounds } from '../effort-round/effort-round';
import { ballotCollection, type Ballot, type Ballots } from './ballot';
import { ballotLimits } from './ballot-limits';
import { ballotChanges } from './ballot-changes';

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
  partOf: ({ roundId, memberId }) => [roundId, memberId],
  // A ballot is its member's alone, also to those who lead.
  rights: {
    added: rights.self,
    removed: rights.self,
    moved: rights.nobody,
    edited: { roundId: rights.nobody, memberId: rights.nobody, value: rights.self },
  },
  lifetime: 'kept',
  words: { noun: 'ballot', object: 'a ballot for', named: 'never', held: '' },
  changes: ballotChanges,
};
