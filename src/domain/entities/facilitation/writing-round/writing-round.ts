import { byId } from '../../../kernel/collection';
import type { EntityCollection } from '../../../kernel/entity-collection';

/** Activities in which everybody writes cards that nobody else sees before their reveal. */
export const WRITING_ACTIVITIES = ['s1.silent', 's2.ideation'] as const;
export type WritingActivity = (typeof WRITING_ACTIVITIES)[number];

/** A time of silent writing (G-9): what is written in it nobody else sees before its reveal. */
export interface WritingRound {
  readonly id: string;
  /** The holding of the session in which it began; null: before a call, or an older one. */
  readonly runId: string | null;
  /** What its cards become: contributions of #1, candidate milestones of #2. */
  readonly activity: WritingActivity;
  /** Members who were there when it began, and those who were not. */
  readonly asked: readonly string[];
  readonly away: readonly string[];
  /** ISO instant up to which it takes cards before the call, or at which that was called off; null: it began in the room. */
  readonly closesAt: string | null;
  /** `closed`: it was called off before the call, and is never shown. */
  readonly state: 'open' | 'closing' | 'revealed' | 'closed';
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
