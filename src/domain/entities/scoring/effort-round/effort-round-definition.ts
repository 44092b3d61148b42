import type { EntityDefinition } from '../../../kernel/entity-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { rights } from '../../../kernel/rights';
import { effortRoundCollection, type EffortRound } from './effort-round';
import { effortRoundLimits } from './effort-round-limits';
import { effortRoundChanges } from './effort-round-changes';
import type { Revealed } from './revealed';

export const effortRoundDefinition: EntityDefinition<
  'effortRound',
  EffortRound,
  'effortRounds',
  EntityChange<'effortRound', EffortRound> | Revealed,
  'revealed'
> = {
  collection: effortRoundCollection,
  limits: effortRoundLimits,
  most: null,
  isNamedByCommand: true,
  refersTo: [{ to: 'milestone', ids: (round) => [round.milestoneId], removal: 'cascade' }],
  partOf: ({ milestoneId }) => [milestoneId],
  rights: {
    added: rights.lead,
    removed: rights.lead,
    moved: rights.nobody,
    revealed: rights.disclosure,
    edited: { milestoneId: rights.nobody, state: rights.freshLead },
  },
  words: { noun: 'effort round', object: 'the effort vote on', named: 'never', held: '' },
  changes: effortRoundChanges,
  wire: 'whole',
};
