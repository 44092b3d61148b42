import type { CanvasArea } from '../../entities/facilitation/canvas-area/canvas-area';
import type { VoteRound } from '../../entities/facilitation/vote-round/vote-round';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { votePlaces, type VotePlace } from './votes';

/** What a vote on the canvas made of a group or note. */
export interface VotedThing extends VotePlace {
  readonly title: string;
  readonly area: CanvasArea;
}

/** The last vote on the canvas that was shown; undefined: none was. */
export const lastCanvasVote = ({ voteRounds }: Pick<Quarter, 'voteRounds'>): VoteRound | undefined =>
  voteRounds.findLast(({ subjectKind, state }) => subjectKind === 'canvas' && state === 'revealed');

/** What the team found to matter, most votes first; what is gone since is left out. */
export const votedThings = (quarter: Quarter): readonly VotedThing[] => {
  const round = lastCanvasVote(quarter);
  if (round === undefined) return [];
  return votePlaces(round).flatMap((place): readonly VotedThing[] => {
    const cluster = findById(quarter.clusters, place.id);
    if (cluster?.area != null) return [{ ...place, title: cluster.name, area: cluster.area }];
    const note = findById(quarter.canvasNotes, place.id);
    return note === undefined ? [] : [{ ...place, title: note.text, area: note.area }];
  });
};
