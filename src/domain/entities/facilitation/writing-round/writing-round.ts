import { byId } from '../../../kernel/collection';
import type { EntityCollection } from '../../../kernel/entity-collection';

/** A time of silent writing (G-9): what is written in it nobody else sees before its reveal. */
export interface WritingRound {
  readonly id: string;
  readonly state: 'open' | 'closing' | 'revealed';
}

/** The part of a quarter that holds them. */
export interface WritingRounds {
  readonly writingRounds: readonly WritingRound[];
}

export const writingRoundCollection: EntityCollection<'writingRound', WritingRound, 'writingRounds'> = {
  entity: 'writingRound',
  list: 'writingRounds',
  order: byId,
  isRanked: false,
};
