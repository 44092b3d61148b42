import { findById } from '../../kernel/collection';
import type { Entry } from '../../quarter/entry';
import type { Quarter } from '../../quarter/quarter';
import { draftPlan, type DraftPlan } from '../draft/draft-view';
import { draftDifference, type CardWeeks } from '../revisions/draft-difference';
import { driftEntries, type DriftEntry } from '../revisions/drift-entries';
import { quarterShown, type LastEntry, type QuarterShown } from './quarter-shown';

/** What became of the draft that the team agreed on. */
export interface Drift {
  /** Revision and instant that were agreed on, and how many gave their confidence; 0: agreed without a vote. */
  readonly revision: number;
  readonly agreedAt: string;
  readonly voters: number;
  /** How many cards had weeks, and how many of them stand where they stood. */
  readonly placedBefore: number;
  readonly same: number;
  /** Cards that stand elsewhere now, and whence. */
  readonly moved: readonly { readonly id: string; readonly was: CardWeeks; readonly now: CardWeeks }[];
  readonly added: readonly string[];
  readonly parked: readonly string[];
  readonly scored: readonly string[];
  /** The newest first. */
  readonly entries: readonly DriftEntry[];
  /** Older changes since then are not told. */
  readonly isShort: boolean;
  /** The cards of the board with weeks, by which Jira's states are looked up. */
  readonly cards: readonly {
    readonly id: string;
    readonly title: string;
    readonly objectiveId: string | null;
    readonly issueKey: string | null;
    readonly endWeek: number;
  }[];
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

/**
 * Changes since the last agreement, as readers of a page see them (S4-22).
 *
 * @param agreed the draft as it was then; undefined: there is none
 * @param entries of the quarter's history, in order, as far back as they are known
 */
export const driftView = (
  quarter: Quarter,
  last: LastEntry,
  agreed: DraftPlan | undefined,
  entries: readonly Entry[],
): DriftView => {
  const shown = { view: 'drift', ...quarterShown(quarter, last) } as const;
  const baseline = quarter.baselines.at(-1);
  if (baseline === undefined || agreed === undefined) return { ...shown, drift: null };
  const now = draftPlan(quarter);
  const { moved, added, parked, scored, same, placedBefore } = draftDifference(agreed, now);
  const ids = (all: readonly { readonly card: { readonly id: string } }[]) => all.map(({ card }) => card.id);
  return {
    ...shown,
    drift: {
      revision: baseline.revision,
      agreedAt: baseline.agreedAt,
      voters: findById(quarter.confidenceRounds, baseline.roundId ?? '')?.votes.length ?? 0,
      placedBefore,
      same,
      moved: moved.map(({ card, was, now: weeks }) => ({ id: card.id, was, now: weeks })),
      added: ids(added),
      parked: ids(parked),
      scored: ids(scored),
      entries: driftEntries(quarter, entries, baseline.revision),
      isShort: (entries[0]?.seq ?? last.seq + 1) > baseline.revision + 1,
      cards: now.lanes.flatMap(({ objectiveId, cards }) =>
        cards.flatMap(({ id, title, issueKey, endWeek }) =>
          endWeek === null ? [] : [{ id, title, objectiveId, issueKey, endWeek }],
        ),
      ),
    },
  };
};
