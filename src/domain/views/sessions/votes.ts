import type { Tally, VoteRound, VoteSubject } from '../../entities/facilitation/vote-round/vote-round';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Quarter } from '../../quarter/quarter';
import { isGoneOnWith } from './hypothesis-groups';

/** A thing and its place in a vote; ties share one, so a place may be "3 to 5". */
export interface VotePlace extends Tally {
  readonly from: number;
  readonly to: number;
}

/** What a vote came to, in order, with ties as ties (G-15). */
export const votePlaces = ({ results }: VoteRound): readonly VotePlace[] =>
  results.map(({ id, votes }) => {
    const from = results.findIndex((one) => one.votes === votes) + 1;
    const to = results.findLastIndex((one) => one.votes === votes) + 1;
    return { id, votes, from, to };
  });

/** What a vote of such a kind is about now: objectives that the team goes on with, cards on the board. */
export const subjectsNow = (quarter: Quarter, kind: VoteSubject): readonly string[] =>
  kind === 'objective'
    ? quarter.objectives.filter(isGoneOnWith).map(({ id }) => id)
    : quarter.milestones.filter(isOnTheBoard).map(({ id }) => id);
