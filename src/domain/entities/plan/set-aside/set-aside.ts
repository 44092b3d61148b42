import { byId } from '../../../kernel/collection';
import type { Milestone } from '../../milestones/milestone/milestone';
import type { EntityCollection } from '../../../kernel/entity-collection';

/** Why a card is not done in this quarter, in the order in which people are asked. */
export const ASIDE_REASONS = ['learnFirst', 'noRoom', 'notScored', 'waits', 'notWorthIt'] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

/** What becomes of it: it is taken to the next quarter, looked at again in a week of this one, or let go. */
export const ASIDE_NEXTS = ['nextQuarter', 'lookAgain', 'letGo'] as const;
export type AsideNext = (typeof ASIDE_NEXTS)[number];

/** What a card is once that is decided: put off, or let go. */
export const STATUS_OF_NEXT = {
  nextQuarter: 'parked',
  lookAgain: 'parked',
  letGo: 'dropped',
} as const satisfies Readonly<Record<AsideNext, Milestone['status']>>;

/** That the team decided not to do a card, and why. Its id is the card's: one each. */
export interface SetAside {
  readonly id: string;
  readonly reason: AsideReason;
  /** In their own words; empty: the reason says it. */
  readonly why: string;
  readonly next: AsideNext;
  /** The week in which it is looked at again; null: in none. */
  readonly week: number | null;
  /** Member who said it last; null: nobody known. */
  readonly decidedBy: string | null;
  /** ISO instant of the server. */
  readonly decidedAt: string;
}

/** The part of a quarter that holds them. */
export interface SetAsides {
  readonly setAsides: readonly SetAside[];
}

export const setAsideCollection: EntityCollection<'setAside', SetAside, 'setAsides'> = {
  entity: 'setAside',
  list: 'setAsides',
  order: byId,
  isRanked: false,
};
