import type { Tally, VoteRound } from '../../entities/facilitation/vote-round/vote-round';

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
