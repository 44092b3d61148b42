import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

/** One hidden vote on a milestone's effort. */
export interface EffortRound {
  readonly id: string;
  readonly milestoneId: string;
  /** `closed`: an older version left it open, and it is never revealed. */
  readonly state: 'open' | 'closing' | 'revealed' | 'closed';
}

/** The part of a quarter that holds them. */
export interface EffortRounds {
  readonly effortRounds: readonly EffortRound[];
}

export const effortRoundCollection: EntityCollection<'effortRound', EffortRound, 'effortRounds'> = {
  entity: 'effortRound',
  list: 'effortRounds',
  order: byId,
  isRanked: false,
};
