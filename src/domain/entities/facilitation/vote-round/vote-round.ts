import { byId } from '../../../kernel/collection';
import type { EntityCollection } from '../../../kernel/entity-collection';
import type { ActivityKey } from '../session/agenda';

/** What votes may be about; `canvas`: groups of notes, and notes that stand by themselves. */
export const VOTE_SUBJECTS = ['milestone', 'objective', 'canvas'] as const;

export type VoteSubject = (typeof VOTE_SUBJECTS)[number];

/** How many votes one thing got. */
export type Tally = {
  readonly id: string;
  readonly votes: number;
};

/**
 * A vote of the team (G-15): everybody has as many votes as everybody else and gives them unseen; the reveal shows what
 * each thing got, and never who gave it.
 */
export interface VoteRound {
  readonly id: string;
  /** The holding of the session in which it began; null: before a call. */
  readonly runId: string | null;
  readonly activity: ActivityKey;
  /** ISO instant of the server. */
  readonly openedAt: string;
  readonly subjectKind: VoteSubject;
  /** What can be voted for, in the order in which it stands. */
  readonly subjects: readonly string[];
  /** Of a canvas those of them that are clusters; the others are notes. */
  readonly clusters: readonly string[];
  /** Votes that each person has. */
  readonly budget: number;
  /** Of these so many for one thing. */
  readonly mostEach: number;
  readonly state: 'open' | 'closing' | 'revealed';
  /** Members who were there when it began, and those who were not. */
  readonly asked: readonly string[];
  readonly away: readonly string[];
  /** Once revealed, what got any vote, most first; ties in the order in which the things stand. */
  readonly results: readonly Tally[];
  /** How many people gave a vote. */
  readonly voters: number;
}

/** The part of a quarter that holds them. */
export interface VoteRounds {
  readonly voteRounds: readonly VoteRound[];
}

export const voteRoundCollection: EntityCollection<'voteRound', VoteRound, 'voteRounds'> = {
  entity: 'voteRound',
  list: 'voteRounds',
  // As they were held: the last one counts.
  order: (a, b) => (a.openedAt < b.openedAt ? -1 : a.openedAt > b.openedAt ? 1 : byId(a, b)),
  isRanked: false,
};

const LEAST_BUDGET = 3;
const MOST_SUGGESTED = 5;

/** Votes a person for so many things: a quarter as many, at least three and at most five (G-15). */
export const suggestedBudget = (things: number): number =>
  Math.min(MOST_SUGGESTED, Math.max(LEAST_BUDGET, Math.round(things / 4)));
