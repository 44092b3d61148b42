import { byId } from '../../../kernel/collection';
import type { EntityCollection } from '../../../kernel/entity-collection';
import type { ScoreScale } from '../score/score';

/** Those who chose the smallest size, or the largest. */
export type End = 'small' | 'large';

/** An end has given its reason for a card, or skipped it (S3-5). */
export type Heard = {
  readonly card: string;
  readonly end: End;
};

/**
 * One silent pass over several cards on one scale (S3-4, S3-6): everybody chooses for each of them, one reveal shows all.
 * Voting once more is another round that follows this one; both stay.
 */
export interface ScoreRound {
  readonly id: string;
  /** The holding of the session in which it began; null: before a call. */
  readonly runId: string | null;
  readonly scale: ScoreScale;
  /** In the order in which they are gone through. */
  readonly cards: readonly string[];
  /** The round of which it asks some cards once more. */
  readonly follows: string | null;
  /** ISO instant of the server. */
  readonly openedAt: string;
  /** ISO instant up to which it takes choices before the call, or at which that was called off; null: it began in the room. */
  readonly closesAt: string | null;
  /** `closed`: it was called off before the call, and is never shown. */
  readonly state: 'open' | 'closing' | 'revealed' | 'closed';
  /** Members who were there when it began, and those who were not. */
  readonly asked: readonly string[];
  readonly away: readonly string[];
  readonly heard: readonly Heard[];
  /** Cards of which the team has written down what came of it. */
  readonly settled: readonly string[];
}

/** The part of a quarter that holds them. */
export interface ScoreRounds {
  readonly scoreRounds: readonly ScoreRound[];
}

export const scoreRoundCollection: EntityCollection<'scoreRound', ScoreRound, 'scoreRounds'> = {
  entity: 'scoreRound',
  list: 'scoreRounds',
  // As they were held: the last one counts.
  order: (a, b) => (a.openedAt < b.openedAt ? -1 : a.openedAt > b.openedAt ? 1 : byId(a, b)),
  isRanked: false,
};
