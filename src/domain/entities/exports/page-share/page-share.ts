import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

/** What of a quarter stands on a page. */
export const SHARE_SUBJECTS = ['draft', 'session0', 'session1', 'session2', 'session3', 'agreed'] as const;
export type ShareSubject = (typeof SHARE_SUBJECTS)[number];

/**
 * `live`: views that follow the quarter and show each reader what they may see; `frozen`: the same as they were, until somebody
 * moves them forward; `plain`: text and tables as they were,
 * for everybody who reads the page; `link`: nothing of ours, the page is only followed.
 */
export const SHARE_KINDS = ['live', 'frozen', 'plain', 'link'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** A page of Confluence on which somebody shared the quarter. Named by the command that shared it, as its anchors are. */
export interface PageShare {
  readonly id: string;
  /** Content id of the page. */
  readonly page: string;
  readonly space: string;
  readonly kind: ShareKind;
  readonly what: ShareSubject;
  /** Revision that the page was written from last. */
  readonly revision: number;
  /** When that was, ISO 8601. */
  readonly at: string;
  /** Member who did it. */
  readonly by: string;
}

/** The part of a quarter that holds them. */
export interface PageShares {
  readonly pageShares: readonly PageShare[];
}

export const pageShareCollection: EntityCollection<'pageShare', PageShare, 'pageShares'> = {
  entity: 'pageShare',
  list: 'pageShares',
  order: byId,
  isRanked: false,
};
