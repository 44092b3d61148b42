import { hasGoneOn, objectiveOfMilestone } from '../../entities/milestones/milestone/lineage';
import type { Milestone, MilestoneType } from '../../entities/milestones/milestone/milestone';
import type { Objective } from '../../entities/agreement/objective/objective';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { cardGroups, type CardGroup } from '../sessions/card-groups';
import { lastVotes } from '../sessions/shortlist';
import { objectiveCode } from '../thread/codes';
import { quarterShown, type LastEntry, type QuarterShown } from './quarter-shown';
import { sessionShown, type SessionShown } from './session-shown';

/** A card as session #2 left it. */
export interface CandidateCard {
  readonly id: string;
  readonly title: string;
  readonly type: MilestoneType | null;
  readonly objectiveId: string | null;
  /** What it got in the last vote on cards; null: it was not in it. */
  readonly votes: number | null;
  /** The team goes on with it. */
  readonly isOn: boolean;
}

/** Cards that stand together. */
export interface CandidateGroup {
  readonly id: string;
  /** Empty: they stand in nothing. */
  readonly title: string;
  /** The hypothesis that they prove; empty: none, or it is the title. */
  readonly hypothesis: string;
  readonly cards: readonly CandidateCard[];
}

/** What session #2 left: clusters and types, with votes, and which objectives have a slot. */
export interface CandidatesView extends QuarterShown {
  readonly view: 'session2';
  readonly session: SessionShown;
  readonly groups: readonly CandidateGroup[];
  readonly objectives: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly slot: Objective['slot'];
    /** Null: nobody voted on it. */
    readonly votes: number | null;
  }[];
  /** Cards that were set aside as noise. */
  readonly noise: number;
}

const cardOf =
  (quarter: Quarter, votes: ReadonlyMap<string, number>) =>
  (card: Milestone): CandidateCard => ({
    id: card.id,
    title: card.title,
    type: card.type,
    objectiveId: objectiveOfMilestone(quarter, card)?.id ?? null,
    votes: votes.get(card.id) ?? null,
    isOn: hasGoneOn(card),
  });

const hypothesisOf = (quarter: Quarter, { kind, id }: CardGroup): string => {
  if (kind !== 'cluster') return '';
  const named = findById(quarter.clusters, id)?.hypothesisId ?? '';
  return findById(quarter.hypotheses, named)?.text ?? '';
};

/** What session #2 left, as readers of a page see it (S2-14). Groups without a card are left out. */
export const candidatesView = (quarter: Quarter, last: LastEntry): CandidatesView => {
  const votes = lastVotes(quarter);
  const round = quarter.voteRounds.findLast(
    ({ state, subjectKind }) => state === 'revealed' && subjectKind === 'objective',
  );
  return {
    view: 'session2',
    ...quarterShown(quarter, last),
    session: sessionShown(quarter, 's2'),
    groups: cardGroups(quarter)
      .filter(({ cards }) => cards.length > 0)
      .map((group) => ({
        id: group.id,
        title: group.title,
        hypothesis: hypothesisOf(quarter, group),
        cards: group.cards.map(cardOf(quarter, votes)).toSorted((a, b) => (b.votes ?? -1) - (a.votes ?? -1)),
      })),
    objectives: quarter.objectives
      .filter(({ status }) => status !== 'dropped')
      .map(({ id, title, slot }) => ({
        id,
        code: objectiveCode(quarter, id),
        title,
        slot,
        votes: round?.subjects.includes(id) === true ? (findById(round.results, id)?.votes ?? 0) : null,
      })),
    noise: quarter.milestones.filter(({ status }) => status === 'noise').length,
  };
};
