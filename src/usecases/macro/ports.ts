import type { FrozenView } from '#domain/views/frozen/frozen-view';
import type { People, ProjectLedger, ProjectProfile, Projects, QuarterLedger } from '../ports';
import type { AccessPorts } from '../quarter/access-quarter';

export interface ProjectSearch {
  /** One search as the caller, by name or key; `hasMore`: more match than one search shows. */
  search(
    text: string | undefined,
  ): Promise<{ readonly projects: readonly ProjectProfile[]; readonly hasMore: boolean }>;
}

/** So many views of a quarter are kept as they were, and so many of them for one person. */
export const MOST_FROZEN = 100;
export const MOST_FROZEN_EACH = 30;

/**
 * What became of a view that was to be kept. `full`: every place of the quarter is taken, or all of this person's; nothing
 * was stored.
 */
export type FreezeOutcome =
  | { readonly kind: 'kept'; readonly slot: number }
  | { readonly kind: 'full'; readonly whose: 'quarter' | 'person' };

/**
 * Views of a quarter as they were, beside its ledger: whoever may read the quarter may keep one, and it is no entry.
 * Created once and never changed, but by a purge; a quarter's removal takes them along.
 */
export interface FrozenViews {
  /** The same view of one revision, kept by the same person, has one place. */
  keep(quarterId: string, view: Omit<FrozenView, 'isPurged'>): Promise<FreezeOutcome>;
  /** Undefined: there is none at that place of that quarter. */
  find(quarterId: string, slot: number): Promise<FrozenView | undefined>;
  /** Takes one away that was kept a moment ago and that no page names yet. */
  drop(quarterId: string, slot: number): Promise<void>;
  /** Puts `[removed]` for a text wherever one of them holds it. Answers in how many it stood. */
  purge(quarterId: string, text: string): Promise<number>;
  /**
   * Deletes what was written of views that were not kept in the end. Only behind an entry that makes whoever keeps one at the
   * moment throw it away: what they wrote has no name yet.
   */
  clearUnkept(quarterId: string): Promise<void>;
}

export interface MacroPorts extends AccessPorts {
  readonly ledger: QuarterLedger;
  readonly projectLedger: ProjectLedger;
  readonly projects: Projects;
  readonly projectSearch: ProjectSearch;
  readonly people: People;
  readonly frozenViews: FrozenViews;
  readonly newId: () => string;
}
