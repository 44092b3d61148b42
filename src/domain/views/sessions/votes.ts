import { VOTED_AREAS } from '../../entities/facilitation/canvas-area/canvas-area';
import type { Tally, VoteRound, VoteSubject } from '../../entities/facilitation/vote-round/vote-round';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Quarter } from '../../quarter/quarter';
import { areaBoard } from './area-board';
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

/**
 * What a vote of such a kind is about now: objectives that the team goes on with, cards on the board, or of the canvas
 * what hurts, helps and is to be had, in its groups and by itself (S0-4).
 */
export const subjectsNow = (quarter: Quarter, kind: VoteSubject): readonly string[] => {
  switch (kind) {
    case 'objective':
      return quarter.objectives.filter(isGoneOnWith).map(({ id }) => id);
    case 'milestone':
      return quarter.milestones.filter(isOnTheBoard).map(({ id }) => id);
    case 'canvas':
      return VOTED_AREAS.flatMap((area) => {
        const { groups, loose } = areaBoard(quarter, area);
        const filled = groups.filter(({ notes }) => notes.length > 0).map(({ cluster }) => cluster);
        return [...filled, ...loose].map(({ id }) => id);
      });
  }
};
