import { objectiveOfMilestone } from '../../entities/milestones/milestone/lineage';
import { findById } from '../../kernel/collection';
import type { Entry } from '../../quarter/entry';
import type { Quarter } from '../../quarter/quarter';
import { draftPlan, type DraftPlan } from '../draft/draft-view';
import { draftDifference } from '../revisions/draft-difference';
import { driftEntries, type DriftEntry } from '../revisions/drift-entries';
import { quarterShown, type LastEntry, type QuarterShown } from './quarter-shown';

/** What came of a card's weeks since the agreement, all in all. */
export type DriftOfCard = 'stands' | 'moved' | 'added' | 'parked';

export interface DriftedCard {
  readonly id: string;
  readonly objectiveId: string | null;
  /** Null: it had no weeks then and has none now. */
  readonly change: DriftOfCard | null;
  readonly isScoredAgain: boolean;
}

/** What became of the draft that the team agreed on. */
export interface Drift {
  /** Revision and instant that were agreed on, and how many gave their confidence; 0: agreed without a vote. */
  readonly revision: number;
  readonly agreedAt: string;
  readonly voters: number;
  /** Those that have weeks or had them, and those that an entry tells of. */
  readonly cards: readonly DriftedCard[];
  /** The newest first. */
  readonly entries: readonly DriftEntry[];
  /** Older changes since then are not told. */
  readonly isShort: boolean;
}

/** Changes since the last agreement. */
export interface DriftView extends QuarterShown {
  readonly view: 'drift';
  /** Null: the team has not agreed on a draft yet, or nobody can read that any more. */
  readonly drift: Drift | null;
}

/** The revision that the team agreed on last; undefined: none. */
export const lastAgreed = ({ baselines }: Pick<Quarter, 'baselines'>): number | undefined =>
  baselines.at(-1)?.revision;

/** How many cards each came of. */
export const driftFigures = ({ cards }: Pick<Drift, 'cards'>) => {
  const count = (change: DriftOfCard): number => cards.filter((card) => card.change === change).length;
  const [stands, moved, added, parked] = [count('stands'), count('moved'), count('added'), count('parked')];
  return {
    stands,
    moved,
    added,
    parked,
    scored: cards.filter(({ isScoredAgain }) => isScoredAgain).length,
    agreed: stands + moved + parked,
  };
};

const cardsOf = (
  quarter: Quarter,
  agreed: DraftPlan,
  entries: readonly DriftEntry[],
): readonly DriftedCard[] => {
  const now = draftPlan(quarter);
  const { moved, added, parked, scored } = draftDifference(agreed, now);
  const lanes = [...now.lanes, ...agreed.lanes];
  const placed = lanes.flatMap(({ cards }) => cards.filter(({ startWeek }) => startWeek !== null));
  const changes = new Map<string, DriftOfCard>([
    ...placed.map(({ id }) => [id, 'stands'] as const),
    ...moved.map(({ card }) => [card.id, 'moved'] as const),
    ...added.map(({ card }) => [card.id, 'added'] as const),
    ...parked.map(({ card }) => [card.id, 'parked'] as const),
  ]);
  const again = new Set(scored.map(({ card }) => card.id));
  // As it is now, before as it was: of a card that is gone only the earlier is known.
  const objectives = new Map(
    lanes.toReversed().flatMap(({ objectiveId, cards }) => cards.map(({ id }) => [id, objectiveId] as const)),
  );
  const objectiveOf = (id: string): string | null => {
    const known = objectives.get(id);
    if (known !== undefined) return known;
    const dropped = findById(quarter.milestones, id);
    return dropped === undefined ? null : (objectiveOfMilestone(quarter, dropped)?.id ?? null);
  };
  const told = entries.flatMap(({ cards }) => cards.map(({ id }) => id));
  return [...new Set([...changes.keys(), ...again, ...told])].map((id) => ({
    id,
    objectiveId: objectiveOf(id),
    change: changes.get(id) ?? null,
    isScoredAgain: again.has(id),
  }));
};

/**
 * Changes since the last agreement, as readers of a page see them (S4-22).
 *
 * @param agreed the draft as it was then; undefined: there is none
 * @param history of the quarter, in order, as far back as it is known
 */
export const driftView = (
  quarter: Quarter,
  last: LastEntry,
  agreed: DraftPlan | undefined,
  history: readonly Entry[],
): DriftView => {
  const shown = { view: 'drift', ...quarterShown(quarter, last) } as const;
  const baseline = quarter.baselines.at(-1);
  if (baseline === undefined || agreed === undefined) return { ...shown, drift: null };
  const { revision, agreedAt, roundId } = baseline;
  const entries = driftEntries(quarter, history, revision);
  return {
    ...shown,
    drift: {
      revision,
      agreedAt,
      voters: findById(quarter.confidenceRounds, roundId ?? '')?.votes.length ?? 0,
      cards: cardsOf(quarter, agreed, entries),
      entries,
      isShort: (history[0]?.seq ?? last.seq + 1) > revision + 1,
    },
  };
};
