import type { VoteRounds } from '../../entities/facilitation/vote-round/vote-round';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Milestone, Milestones, MilestoneStatus } from '../../entities/milestones/milestone/milestone';

/** A card that #3 looks at. */
export interface ShortlistedCard {
  readonly card: Milestone;
  /** What it got in the last vote on cards; null: it was not in it. */
  readonly votes: number | null;
}

/** What #3 looks at, card by card. */
export interface Shortlist {
  readonly cards: readonly ShortlistedCard[];
  /** Nobody made a shortlist: it is every card of the board. */
  readonly isWholeBoard: boolean;
}

const ON_IT: readonly MilestoneStatus[] = ['shortlisted', 'scored', 'planned'];
const OVER: readonly MilestoneStatus[] = ['done', 'parked'];

/** What each card got in the last vote on cards that everybody has seen; one that was not in it has no entry. */
export const lastVotes = ({ voteRounds }: VoteRounds): ReadonlyMap<string, number> => {
  const last = voteRounds.findLast(
    ({ state, subjectKind }) => state === 'revealed' && subjectKind === 'milestone',
  );
  return new Map([
    ...(last?.subjects ?? []).map((id) => [id, 0] as const),
    ...(last?.results ?? []).map(({ id, votes }) => [id, votes] as const),
  ]);
};

/** The cards of #3 in the order of their votes, those without one last, as they stand (S3-1). */
export const shortlistOf = (quarter: Milestones & VoteRounds): Shortlist => {
  const listed = quarter.milestones.filter(({ status }) => ON_IT.includes(status));
  const standing = quarter.milestones.filter((card) => isOnTheBoard(card) && !OVER.includes(card.status));
  const votes = lastVotes(quarter);
  return {
    cards: (listed.length > 0 ? listed : standing)
      .map((card) => ({ card, votes: votes.get(card.id) ?? null }))
      .toSorted((a, b) => (b.votes ?? -1) - (a.votes ?? -1)),
    isWholeBoard: listed.length === 0,
  };
};

/** Behind which cards the list may end: where the votes change, so that no tie is torn apart, and behind all of it. */
export const shortlistCuts = ({ cards }: Shortlist): readonly number[] =>
  cards.flatMap(({ votes }, at) => (cards[at + 1]?.votes === votes && at + 1 < cards.length ? [] : [at + 1]));

/** The cards that leave the list with a cut: what is planned already, and what was scored, stays. */
export const cutOff = ({ cards, isWholeBoard }: Shortlist, cut: number): readonly Milestone[] =>
  isWholeBoard ? [] : cards.slice(cut).flatMap(({ card }) => (card.status === 'shortlisted' ? [card] : []));
