import type { Effort } from '../../milestones/milestone/effort';
import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

/** One member's choice in a round; its id is `<round>:<member>`, so casting again replaces it. */
export interface Ballot {
  readonly id: string;
  readonly roundId: string;
  readonly memberId: string;
  /** Null: cast, and not for the reader to see before the reveal (S3-4). */
  readonly value: Effort | 'unsure' | null;
}

/** The part of a quarter that holds them. */
export interface Ballots {
  readonly ballots: readonly Ballot[];
}

export const ballotCollection: EntityCollection<'ballot', Ballot, 'ballots'> = {
  entity: 'ballot',
  list: 'ballots',
  order: byId,
  isRanked: false,
};
