import type { VoteRound } from '../../entities/facilitation/vote-round/vote-round';
import type { Milestone, Milestones } from '../../entities/milestones/milestone/milestone';
import type { Quarter } from '../../quarter/quarter';
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

/** Where the line stands at first: where somebody put it, else below all that got a vote, or fit into the quarter. */
export const firstCut = (quarter: Quarter, round: VoteRound): number => {
  const order = votedOrder(round);
  if (round.subjectKind === 'objective') {
    const fits = quarter.settings.objectiveSlots;
    // A tie is never torn apart: whoever leads says which of them it is by the next vote.
    return voteCuts(round).findLast((cut) => cut <= fits) ?? fits;
  }
  const isOn = (id: string): boolean => findById(quarter.milestones, id)?.status !== 'candidate';
  const drawn = order.findLastIndex((id) => findById(quarter.milestones, id)?.status === 'shortlisted') + 1;
  return drawn > 0 && order.slice(0, drawn).every(isOn) ? drawn : round.results.length;
};
