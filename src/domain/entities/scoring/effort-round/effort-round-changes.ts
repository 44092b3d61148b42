import type { EntityChange } from '../../../kernel/entity-change';
import type { ChangeRules } from '../../../kernel/entity-rules';
import { evolveEntity, invertEntity } from '../../../kernel/evolve-entity';
import { failed } from '../../../kernel/result';
import { effortRoundCollection, type EffortRound, type EffortRounds } from './effort-round';
import type { Revealed } from './revealed';

export const effortRoundChanges: ChangeRules<
  EffortRounds,
  EntityChange<'effortRound', EffortRound> | Revealed
> = {
  evolve: (quarter, change) =>
    change.kind === 'revealed'
      ? evolveEntity(effortRoundCollection, quarter, {
          concept: 'effortRound',
          kind: 'edited',
          id: change.id,
          field: 'state',
          was: 'closing',
          now: 'revealed',
        })
      : evolveEntity(effortRoundCollection, quarter, change),
  invert: (change) => (change.kind === 'revealed' ? failed('revealed') : invertEntity(change)),
};
