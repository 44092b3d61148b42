import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

export const CONFIDENCES = [1, 2, 3, 4, 5] as const;

/** How sure somebody is that the draft makes a good quarter: 1 not at all, 5 very. */
export type Confidence = (typeof CONFIDENCES)[number];

/** What somebody gave, without a name. */
export type ConfidenceVote = {
  readonly value: Confidence;
  /** Why, in their own words; empty: they gave no reason. */
  readonly because: string;
};

/**
 * A vote on how sure the team is of its draft (S4-20): everybody answers unseen; the reveal shows how often each answer
 * was given, with the reasons, and never from whom.
 */
export interface ConfidenceRound {
  readonly id: string;
  /** The holding of the session in which it began; null: none. */
  readonly runId: string | null;
  /** The round that it is held against, once the draft was bettered; null: the first. */
  readonly follows: string | null;
  /** ISO instant of the server. */
  readonly openedAt: string;
  readonly state: 'open' | 'closing' | 'revealed';
  /** Members who were there when it began, and those who were not. */
  readonly asked: readonly string[];
  readonly away: readonly string[];
  /** Once revealed, in an order that tells nothing. */
  readonly votes: readonly ConfidenceVote[];
  /** The revision that was shown when it began; null: an older version noted none. */
  readonly revision: number | null;
  /** The weeks of that revision by a short name, see `planDigest`; empty: an older version noted none. */
  readonly plan: string;
  /** The draft was another one when it was revealed: what people said was of no draft that there is. */
  readonly isVoid: boolean;
}

/** The part of a quarter that holds them. */
export interface ConfidenceRounds {
  readonly confidenceRounds: readonly ConfidenceRound[];
}

export const confidenceRoundCollection: EntityCollection<
  'confidenceRound',
  ConfidenceRound,
  'confidenceRounds'
> = {
  entity: 'confidenceRound',
  list: 'confidenceRounds',
  // As they were held: the last one counts.
  order: (a, b) => (a.openedAt < b.openedAt ? -1 : a.openedAt > b.openedAt ? 1 : byId(a, b)),
  isRanked: false,
};
