import type { VoteRound } from '../../entities/facilitation/vote-round/vote-round';
import type { Milestone, Milestones } from '../../entities/milestones/milestone/milestone';
import { findById } from '../../kernel/collection';
import type { VotePlace } from './votes';
import { votePlaces } from './votes';

/** What a vote was about, in the order of its result: those without a vote last, as they stand. */
export const votedOrder = ({ subjects, results }: VoteRound): readonly string[] => {
  const voted = results.map(({ id }) => id);
  return [...voted, ...subjects.filter((id) => !voted.includes(id))];
};

/** Where a result may be cut: behind each place, so that no tie is torn apart, and behind everything (G-15). */
export const voteCuts = (round: VoteRound): readonly number[] => [
  ...new Set([...votePlaces(round).map(({ to }: VotePlace) => to), round.subjects.length]),
];

/** A card whose state the cut changes. */
export interface CutChange {
  readonly id: string;
  readonly status: Extract<Milestone['status'], 'shortlisted' | 'candidate'>;
  readonly was: Milestone['status'];
}

/**
 * What it takes that the first cards of a vote, and no others of it, are the shortlist of #3. A card that is further
 * already, or was set aside, stays what it is.
 */
export const shortlistChanges = (
  { milestones }: Milestones,
  round: VoteRound,
  cut: number,
): readonly CutChange[] =>
  votedOrder(round).flatMap((id, at): readonly CutChange[] => {
    const was = findById(milestones, id)?.status;
    const status = at < cut ? 'shortlisted' : 'candidate';
    const from = at < cut ? 'candidate' : 'shortlisted';
    return was === from ? [{ id, status, was }] : [];
  });
