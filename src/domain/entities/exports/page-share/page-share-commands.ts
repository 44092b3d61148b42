import { findById } from '../../../kernel/collection';
import { byFacilitators, type CommandDefinition } from '../../../kernel/command-definition';
import type { Decision } from '../../../kernel/decision';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown, removedOf } from '../../../kernel/entity-changes';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { PageShare, PageShares } from './page-share';
import type { ForgetPageShare, GivePageShare, RefreshPageShare } from './page-share-command';

type PageShareChange = EntityChange<'pageShare', PageShare>;

/** Who shares, and when. */
interface SharedBy {
  readonly member: string;
  /** ISO instant. */
  readonly at: string;
}

/** Notes that a page shows the quarter. The page is there already: what it is called and holds, nobody says here. */
export const givePageShare = (
  { pageShares }: PageShares,
  { page, space, as, what, revision }: GivePageShare,
  { member, at }: SharedBy,
  id: string,
): Decision<PageShareChange> => {
  if (findById(pageShares, id) !== undefined) return ok([]);
  if (as === 'link' && pageShares.some((one) => one.page === page))
    return refuse('SHARED_ALREADY', 'This page is listed already. Open “In Confluence” to see it.', {
      rule: 'G-29',
    });
  return ok([addedOf('pageShare', { id, page, space, kind: as, what, revision, at, by: member })]);
};

/** Notes from which revision our part was written, by whom and when. */
export const refreshPageShare = (
  { pageShares }: PageShares,
  { target, revision }: RefreshPageShare,
  { member, at }: SharedBy,
): Decision<PageShareChange> => {
  const share = findById(pageShares, target);
  if (share === undefined) return refuseUnknown('shared page', target);
  // What was written later and noted earlier stays what the page holds.
  if (revision <= share.revision) return ok<readonly PageShareChange[]>([]);
  return ok<readonly PageShareChange[]>(editsOf('pageShare', share, { revision, at, by: member }));
};

const forget: CommandDefinition<PageShares, ForgetPageShare, PageShareChange> = {
  ...byFacilitators,
  decide: ({ pageShares }, { target }) => {
    const share = findById(pageShares, target);
    return share === undefined
      ? refuseUnknown('shared page', target)
      : ok<readonly PageShareChange[]>([removedOf('pageShare', share)]);
  },
};

export const pageShareCommands = { 'pageShare.forget': forget };
