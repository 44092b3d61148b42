import { adoptedReceipt } from '#domain/jira-publishing/adopted-receipt';
import { decideRelink } from '#domain/jira-publishing/decide-relink';
import { okraProperty } from '#domain/jira-publishing/issue-property';
import { chosenFields } from '#domain/jira-publishing/mapped-fields';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { titleOfRow } from '#domain/entities/publishing/row/row';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import { notFound, refusedWith } from '../failure';
import type { Caller } from '../ports';
import { failedWhy, refusedBy, type PublishResult } from '../publish/publish-outcome';
import { saveIssueLinks } from '../publish/save-issue-links';
import { heardState } from './heard-state';
import { refusedByJira, restoreMark } from './mark-issue';
import { draftSetting, openForLinking } from './open-for-linking';
import { claimIssue } from '../publish/claim-issue';
import { claimOfProperty } from '../publish/held-elsewhere';
import { retryWrite } from './retry-write';
import type { Linking } from './ports';

export interface LinkIssueRequest {
  readonly quarterId: string;
  readonly row: string;
  readonly issueId: string;
  /** The card that the page showed the issue on; null: none. */
  readonly from: string | null;
}

const holds = (holder: Receipt | undefined, title: string, issueKey: string) =>
  holder === undefined
    ? refusedWith(`${issueKey} is no longer linked to that card. Look at it again, then decide.`, {
        code: 'CHANGED_MEANWHILE',
        parameters: {},
      })
    : refusedWith(
        `${issueKey} belongs to “${title}” already. Move it from there, or choose another work item.`,
        { code: 'ISSUE_HAS_CARD', parameters: { row: holder.id, key: issueKey } },
      );

/**
 * Links an issue to a card, or moves it there from another card of the quarter. The issue is told first, as the
 * caller, which Jira allows only to who may edit it; then the ledger decides, and where it refuses the issue is told
 * back. Sent again it changes nothing, so that a lost answer and a death in between are mended by repeating it.
 */
export const linkIssue = async (
  linking: Linking,
  caller: Caller,
  { quarterId, row, issueId, from }: LinkIssueRequest,
): Promise<PublishResult<{ readonly seq: number; readonly issueKey: string }>> => {
  const { clock, marks, present, states, describe, newId } = linking;
  const access = await openForLinking(linking, caller, quarterId);
  if (!access.ok) return access;
  const opened = access.value;
  const { quarter } = opened;
  const setting = await draftSetting(linking, opened);
  if (setting === undefined) return notFound;
  const lookedAt = clock.now();
  const issue = await present.find(issueId, [...chosenFields(setting.mapping).keys()]);
  if (issue === undefined) return notFound;
  const { issueKey } = issue;
  const at = { publishedAt: new Date(clock.now()).toISOString(), memberId: opened.member };
  const receipt = adoptedReceipt(quarter, row, issue, { setting, describe }, at);
  if (receipt === undefined) {
    return refusedWith('This card is no longer here, or stays in OKRA. Choose another one.', {
      code: 'UNKNOWN_ROW',
      parameters: { row },
    });
  }
  const holder = quarter.receipts.find((one) => one.issueId === issueId);
  const isThere = holder?.id === row;
  if (!isThere && (holder?.id ?? null) !== from) {
    return holds(holder, holder === undefined ? '' : titleOfRow(quarter, holder.id), issueKey);
  }
  const command = {
    kind: 'publish.relink' as const,
    id: newId(),
    remove: holder === undefined || isThere ? [] : [{ row: holder.id, issueId }],
    add: [receipt],
  };
  if (!isThere) {
    const claim = await claimIssue(linking, caller, quarterId, claimOfProperty(issue), { by: 'person' });
    if (claim.kind === 'held') return refusedWith(claim.why, { code: 'OTHER_QUARTER', parameters: {} });
    // What the ledger would refuse now, no issue is told.
    const decision = decideRelink(quarter, command);
    if (!decision.ok) return refusedBy(decision.error);
  }

  const told = await retryWrite(clock, () => marks.put(issueId, okraProperty(quarter, row, setting.ledger)));
  if (told.kind === 'rejected') return refusedByJira(issueKey, told.message);
  if (isThere) {
    await saveIssueLinks(linking, opened, [row]);
    return ok({ seq: opened.seq, issueKey });
  }
  const noted = await linking.repository.note(caller, opened, command);
  if (noted.kind !== 'entered') {
    const latest = noted.kind === 'refused' ? noted.opened.quarter : quarter;
    // The other of two calls for the same link came first.
    if (findById(latest.receipts, row)?.issueId === issueId && noted.kind === 'refused') {
      return ok({ seq: noted.opened.seq, issueKey });
    }
    await restoreMark(linking, latest, issueId, issue.property);
    return noted.kind === 'refused' ? refusedBy(noted.refusal) : failedWhy(noted.why);
  }
  // Before its section can be found: it may stand in another project, and no event has told so yet.
  await states.keep([heardState(issue, lookedAt)]);
  await saveIssueLinks(linking, noted.opened, [row, ...(from === null ? [] : [from])]);
  return ok({ seq: noted.opened.seq, issueKey });
};
