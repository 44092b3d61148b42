import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import type { DriftView } from '../page/drift-view';
import { factsView, MACRO_VIEWS, type FactsView, type MacroView } from '../page/macro-config';
import type { PageView } from '../page/page-view';

/** What was agreed on is compared with now, always: as of then it says nothing. */
export type FrozenName = Exclude<FactsView, 'drift'>;

/** The facts of a view as they were. Members by id, no state of a work item. */
export type FrozenFacts = Exclude<PageView, DriftView>;

export const FROZEN_NAMES = MACRO_VIEWS.filter(
  (view): view is FrozenName => view !== 'drift' && view !== 'table',
);

/** Under which of its names a view is frozen; undefined: it is always until now. */
export const frozenName = (view: MacroView): FrozenName | undefined => {
  const name = factsView(view);
  return name === 'drift' ? undefined : name;
};

export const isFrozenFacts = (view: PageView): view is FrozenFacts => view.view !== 'drift';

/** A revision that the team agreed on: when, and how many gave their confidence; 0: without a vote. */
export interface AgreedThen {
  readonly at: string;
  readonly voters: number;
}

/** A view of a quarter that pages show as it was, for ever. */
export interface FrozenView {
  readonly facts: FrozenFacts;
  /** The number of the last entry that is in it. */
  readonly revision: number;
  /** ISO instant of the server. */
  readonly frozenAt: string;
  /** Person id of whoever did it, within the quarter. */
  readonly by: string;
  /** Null: nobody agreed on that revision. */
  readonly agreed: AgreedThen | null;
  /** A text was removed from it since, by a facilitator. */
  readonly isPurged: boolean;
}

/**
 * How a revision was agreed on, as a quarter knows it.
 *
 * @param quarter as it is now: a revision is agreed on after it was written
 */
export const agreedAs = (
  { baselines, confidenceRounds }: Pick<Quarter, 'baselines' | 'confidenceRounds'>,
  revision: number,
): AgreedThen | null => {
  const baseline = baselines.find((one) => one.revision === revision);
  if (baseline === undefined) return null;
  const round = findById(confidenceRounds, baseline.roundId ?? '');
  return { at: baseline.agreedAt, voters: round?.votes.length ?? 0 };
};
