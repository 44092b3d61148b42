import type { People, ProjectLedger, ProjectProfile, Projects, QuarterLedger } from '../ports';
import type { AccessPorts } from '../quarter/access-quarter';
import type { FrozenViews } from './frozen-views';

export interface ProjectSearch {
  /** One search as the caller, by name or key; `hasMore`: more match than one search shows. */
  search(
    text: string | undefined,
  ): Promise<{ readonly projects: readonly ProjectProfile[]; readonly hasMore: boolean }>;
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
