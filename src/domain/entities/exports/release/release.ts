import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

/** Lets exports of one page of Confluence show this quarter, to whomever they reach. Named by the page's content id. */
export interface Release {
  readonly id: string;
  /** Member who decided it. */
  readonly by: string;
}

/** The part of a quarter that holds them. */
export interface Releases {
  readonly releases: readonly Release[];
}

export const releaseCollection: EntityCollection<'release', Release, 'releases'> = {
  entity: 'release',
  list: 'releases',
  order: byId,
  isRanked: false,
};
