import type { EntityChange } from '../../../kernel/entity-change';
import type { ChangeRules } from '../../../kernel/entity-rules';
import { evolveEntity, invertEntity } from '../../../kernel/evolve-entity';
import { failed } from '../../../kernel/result';
import { effortRoundCollection, type EffortRound, type EffortRounds } from './effort-round';
import type { Revealed } from './revealed';

/** Of ballots, which stand below, only the round is asked. */
export interface EffortRoundReads extends EffortRounds {
  readonly ballots: readonly { readonly roundId: string }[];
}

export const effortRoundChanges: ChangeRules<
  EffortRoundReads,
  EntityChange<'effortRound', EffortRound> | Revealed
> = {
  evolve: (quarter, change) =>
    change.kind === 'revealed'
      ? evolveEntity(effortRoundCollection, quarter, {
          concept: 'effortRound',
          kind: 'edited',
          id: change.id,
          field: 'state',
          was: 'open',
          now: 'revealed',
        })
      : evolveEntity(effortRoundCollection, quarter, change),
  redact: (quarter) => quarter,
  // Nobody has the ballots that a reveal uncovers: they come with a fresh quarter.
  visible: (change, before) =>
    change.kind === 'revealed' || before.ballots.some(({ roundId }) => roundId === change.id)
      ? 'refresh'
      : [change],
  invert: (change) => (change.kind === 'revealed' ? failed('revealed') : invertEntity(change)),
};
