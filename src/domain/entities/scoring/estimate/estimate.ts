import { byId } from '../../../kernel/collection';
import type { EntityCollection } from '../../../kernel/entity-collection';
import type { Choice } from '../score/score';

/** What somebody chose for a card, and why in one line, if they said so. */
export type CardChoice = {
  readonly card: string;
  readonly value: Choice;
  readonly because: string;
};

/** All that one member chose in a round, as its reveal showed it; its id is `<round>:<member>`. */
export interface Estimate {
  readonly id: string;
  readonly roundId: string;
  readonly memberId: string;
  readonly choices: readonly CardChoice[];
}

/** The part of a quarter that holds them. */
export interface Estimates {
  readonly estimates: readonly Estimate[];
}

export const estimateCollection: EntityCollection<'estimate', Estimate, 'estimates'> = {
  entity: 'estimate',
  list: 'estimates',
  order: byId,
  isRanked: false,
};

export const estimateId = (round: string, member: string): string => `${round}:${member}`;
