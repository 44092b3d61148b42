import type { IssueOrigin } from '#domain/jira-publishing/issue-evidence';
import { mayBecomeCard, type ExpectedIssue } from '#domain/jira-publishing/may-become-card';
import type { Caller } from '../ports';
import { heldElsewhere, type ClaimedIssue } from './held-elsewhere';
import type { Publishing } from './ports';

/** How an issue comes to a card. */
export type Coming =
  /** A call of a run is known that may have made it. */
  | { readonly by: 'call'; readonly origin: IssueOrigin; readonly expected: ExpectedIssue }
  /** Somebody chose it, whatever the issue says of itself. */
  | { readonly by: 'person' };

export type IssueClaim =
  /** A call of a run made it; or a person chose it, or would have to. */
  | { readonly kind: 'made' | 'chosen' }
  /** Another quarter has it; `why` names that one to whoever may see it. */
  | { readonly kind: 'held'; readonly why: string };

/**
 * Whether an issue may become a card of a quarter, and whose it then is: the one question wherever an issue comes to a
 * card, be it that a lost answer is settled, one of an earlier installation is taken over, somebody links one by hand,
 * or settles duplicates. Only what a call is proved to have made is a run's; all else is a link that a person chose,
 * which no run deletes.
 */
export const claimIssue = async (
  publishing: Pick<Publishing, 'repository' | 'index'>,
  caller: Caller,
  quarterId: string,
  issue: ClaimedIssue,
  coming: Coming,
): Promise<IssueClaim> => {
  const kind = coming.by === 'call' ? mayBecomeCard(coming.origin, coming.expected).kind : 'chosen';
  // What nobody chose and nothing proves comes to no card, whoever holds it.
  if (kind === 'chosen' && coming.by === 'call') return { kind };
  const why = await heldElsewhere(publishing, caller, quarterId, issue);
  return why === undefined ? { kind } : { kind: 'held', why };
};
