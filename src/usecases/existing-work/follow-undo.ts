import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { readClaim } from '#domain/jira-publishing/issue-claim';
import { findById } from '#domain/kernel/collection';
import type { Change } from '#domain/quarter/change';
import type { Quarter } from '#domain/quarter/quarter';
import { restoreMark } from '../linking/mark-issue';
import type { Linking } from '../linking/ports';
import type { LedgerEntry } from '../ports';
import { saveIssueLinks } from '../publish/save-issue-links';
import { withConcurrency } from '../publish/with-concurrency';
import type { FollowUndo } from '../quarter/ports';

type Turned = 'added' | 'removed';

/** Work items that were there before their cards; those that a run made say what they are for good. */
const linkedByHand = (entry: LedgerEntry<Change>, kind: Turned): readonly Receipt[] =>
  entry.changes.flatMap((change) => {
    if (change.concept !== 'receipt' || change.kind !== kind) return [];
    const receipt = change.kind === 'added' ? change.now : change.was;
    return receipt.runId === null ? [receipt] : [];
  });

/** Whether what a work item says of itself is that it is this card, in the words of this installation. */
const isOurs = (
  property: unknown,
  { row, quarter }: { readonly row: string; readonly quarter: Quarter },
  ledger: string,
): boolean => {
  const claim = readClaim(property);
  return claim?.ledger === ledger && claim.quarter === quarter.id && claim.row === row;
};

/**
 * Once an undo took cards out together with work items that had been linked to them, those items lose our property, where it
 * is ours; and they have it again once the cards are back. As the caller, and as far as Jira lets them: what a work item
 * says of itself decides nothing.
 */
export const followUndo =
  (linking: Linking): FollowUndo =>
  async ({ quarter, seq }, entry) => {
    const { present, index, ledgerName } = linking;
    const gone = linkedByHand(entry, 'removed').filter(
      ({ issueId }) => !quarter.receipts.some((receipt) => receipt.issueId === issueId),
    );
    const back = linkedByHand(entry, 'added').filter(
      ({ id, issueId }) => findById(quarter.receipts, id)?.issueId === issueId,
    );
    if (gone.length > 0) {
      await index.remove(gone.map(({ issueId }) => issueId));
      const ledger = ledgerName();
      const said = new Map(
        (
          await present.read(
            gone.map(({ issueId }) => issueId),
            [],
          )
        ).map(({ issueId, property }) => [issueId, property]),
      );
      await withConcurrency(
        gone.filter(({ id, issueId }) => isOurs(said.get(issueId), { row: id, quarter }, ledger)),
        ({ issueId }) => restoreMark(linking, quarter, issueId, undefined),
      );
    }
    if (back.length > 0) {
      await withConcurrency(back, ({ issueId }) => restoreMark(linking, quarter, issueId, undefined));
      await saveIssueLinks(
        linking,
        { quarter, seq },
        back.map(({ id }) => id),
      );
    }
  };
