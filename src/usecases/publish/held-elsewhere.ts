import { titleOfRow } from '#domain/entities/publishing/row/row';
import { readClaim } from '#domain/jira-publishing/issue-claim';
import type { PresentIssue } from '#domain/jira-publishing/present-issue';
import type { Caller } from '../ports';
import type { Publishing, PublishRepository } from './ports';

/** An issue and the quarter that it says it belongs to; undefined: it says nothing. */
export interface ClaimedIssue {
  readonly issueId: string;
  readonly issueKey: string;
  readonly quarter: string | undefined;
}

/** An issue as somebody sees it, with the claim that its property makes. */
export const claimOfProperty = ({
  issueId,
  issueKey,
  property,
}: Pick<PresentIssue, 'issueId' | 'issueKey' | 'property'>): ClaimedIssue => ({
  issueId,
  issueKey,
  quarter: readClaim(property)?.quarter,
});

/** Who else has an issue: a card of a quarter that the caller may look into, or one that they may not know of. */
export type OtherHolder =
  { readonly kind: 'card'; readonly title: string; readonly label: string } | { readonly kind: 'hidden' };

/**
 * Another quarter that holds an issue; undefined: none does. The index names the quarter, or the issue itself claims one;
 * the ledger decides wherever the caller may look into it, and where not, only the index counts, which nobody forges,
 * and nothing is named.
 */
export const findOtherHolder = async (
  { repository, index }: Pick<Publishing, 'index'> & { readonly repository: Pick<PublishRepository, 'open'> },
  caller: Caller,
  quarterId: string,
  issue: ClaimedIssue,
): Promise<OtherHolder | undefined> => {
  const indexed = (await index.find(issue.issueId))?.quarterId;
  const others = new Set([indexed, issue.quarter]);
  for (const other of others) {
    if (other === undefined || other === quarterId) continue;
    const opened = await repository.open(caller, other);
    if (opened === undefined) {
      if (other !== indexed) continue;
      return { kind: 'hidden' };
    }
    const { quarter } = opened;
    const holder = quarter.receipts.find(({ issueId }) => issueId === issue.issueId);
    if (holder !== undefined) {
      return { kind: 'card', title: titleOfRow(quarter, holder.id), label: quarter.settings.label };
    }
  }
  return undefined;
};

/** Why an issue that another quarter holds may not become a card here; undefined: none does. */
export const heldElsewhere = async (
  ports: Parameters<typeof findOtherHolder>[0],
  caller: Caller,
  quarterId: string,
  issue: ClaimedIssue,
): Promise<string | undefined> => {
  const holder = await findOtherHolder(ports, caller, quarterId, issue);
  if (holder === undefined) return undefined;
  return holder.kind === 'hidden'
    ? `${issue.issueKey} is linked in another quarter, which you may not see. Ask its team to unlink it there, or choose another work item.`
    : `${issue.issueKey} belongs to “${holder.title}” of ${holder.label}. Unlink it there first, or choose another work item.`;
};
