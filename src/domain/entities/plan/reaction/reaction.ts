import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

export const REACTION_KINDS = ['fine', 'overlap', 'risk', 'capacity'] as const;

/** What somebody thinks of weeks that were proposed: it fits, it overlaps, its order is risky, too few people. */
export type ReactionKind = (typeof REACTION_KINDS)[number];

/** What a member says of a card's place in the draft (S4-4); others go on with it, or settle it. */
export interface Reaction {
  readonly id: string;
  readonly milestoneId: string;
  readonly kind: ReactionKind;
  readonly text: string;
  /** The team took it up, or agreed that it is fine. */
  readonly resolved: boolean;
  /** Who thinks so. */
  readonly by?: string;
}

/** The part of a quarter that holds them. */
export interface Reactions {
  readonly reactions: readonly Reaction[];
}

export const reactionCollection: EntityCollection<'reaction', Reaction, 'reactions'> = {
  entity: 'reaction',
  list: 'reactions',
  order: byId,
  isRanked: false,
};

/** What a person may set of one. */
export type ReactionFields = Omit<Reaction, 'id' | 'by'>;
