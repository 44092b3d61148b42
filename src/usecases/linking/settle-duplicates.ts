import type { LinkType } from '#domain/jira-publishing/link-plan';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import { notFound, refusedWith } from '../failure';
import type { Caller } from '../ports';
import type { LinkRequest } from '../publish/ports';
import type { PublishResult } from '../publish/publish-outcome';
import { strayClaims } from './find-duplicates';
import { openForLinking } from './open-for-linking';
import { retryWrite } from './retry-write';
import type { Linking } from './ports';
import { linkIssue } from './link-issue';
import { removeLink } from './remove-link';

export interface SettleDuplicatesRequest {
  readonly quarterId: string;
  readonly row: string;
  readonly keep: string;
  readonly drop: readonly string[];
}

export interface LeftIssue {
  readonly issueId: string;
  readonly message: string;
}

/** Both ends of a link are written: below three a second on either. */
const APART_MS = 400;
const SAYS_DUPLICATES = /^duplicates?\b/i;

/** "`drop` duplicates `keep`", by the words that administrators gave the type; undefined: the site has no such links. */
const duplicateLink = (types: readonly LinkType[], drop: string, keep: string): LinkRequest | undefined => {
  const type = types.find(
    ({ name, inward, outward }) =>
      /^duplicates?$/i.test(name) || SAYS_DUPLICATES.test(outward) || SAYS_DUPLICATES.test(inward),
  );
  if (type === undefined) return undefined;
  const isReversed = SAYS_DUPLICATES.test(type.inward) && !SAYS_DUPLICATES.test(type.outward);
  return {
    linkTypeId: type.id,
    inwardIssueId: isReversed ? keep : drop,
    outwardIssueId: isReversed ? drop : keep,
  };
};

/**
 * One issue stays for a card. The others lose our property, and where the site has such links they duplicate the one
 * that stays; nothing is deleted, and whoever may not edit one of them learns which it is.
 */
export const settleDuplicates = async (
  linking: Linking,
  caller: Caller,
  { quarterId, row, keep, drop }: SettleDuplicatesRequest,
): Promise<PublishResult<{ readonly seq: number; readonly left: readonly LeftIssue[] }>> => {
  const { clock, marks, marked, source, writer, ledgerName } = linking;
  const access = await openForLinking(linking, caller, quarterId);
  if (!access.ok) return access;
  const { quarter } = access.value;
  if ((await linking.present.find(keep, [])) === undefined) return notFound;
  if (drop.includes(keep)) {
    return refusedWith('The work item that stays cannot be dropped as well. Choose one of them.', {
      code: 'KEEP_AND_DROP',
      parameters: {},
    });
  }
  const holder = findById(quarter.receipts, row);
  if (holder !== undefined && holder.issueId !== keep) {
    if (!drop.includes(holder.issueId)) {
      return refusedWith('This card has another work item by now. Look at it again, then decide.', {
        code: 'CHANGED_MEANWHILE',
        parameters: {},
      });
    }
    const removed = await removeLink(linking, caller, { quarterId, row, issueId: holder.issueId });
    if (!removed.ok) return removed;
  }
  const linked = await linkIssue(linking, caller, { quarterId, row, issueId: keep, from: null });
  if (!linked.ok) return linked;

  const seen = new Map(
    (await linking.present.read(drop, [])).map((issue) => [issue.issueId, issue] as const),
  );
  const claims = strayClaims(quarter, ledgerName(), await marked.read(drop));
  const types = await source.linkTypes();
  const left: LeftIssue[] = [];
  for (const issueId of drop) {
    const issue = seen.get(issueId);
    const wasLinked = issueId === holder?.issueId;
    if (issue === undefined) {
      left.push({ issueId, message: 'Jira does not show this work item to you.' });
      continue;
    }
    // Settled before, or never a claim: there is nothing to take from it.
    if (!wasLinked && !claims.some((claim) => claim.issueId === issueId && claim.row === row)) continue;
    const link = duplicateLink(types, issueId, keep);
    const isDuplicate = issue.links.some(({ otherIssueId }) => otherIssueId === keep);
    if (link !== undefined && !isDuplicate) {
      const made = await retryWrite(clock, () => writer.link(link));
      if (made.kind === 'rejected') {
        left.push({ issueId, message: `${issue.issueKey} was not linked as a duplicate: ${made.message}` });
      }
      await clock.wait(APART_MS);
    }
    // Last, so that a call that died half way finds the claim again and goes on.
    const told = await retryWrite(clock, () => marks.take(issueId));
    if (told.kind === 'rejected') {
      left.push({ issueId, message: `${issue.issueKey} still says that it is this card: ${told.message}` });
    }
  }
  return ok({ seq: linked.value.seq, left });
};
