import { titleOfRow } from '../../entities/publishing/row/row';
import type { Receipt } from '../../entities/publishing/receipt/receipt';
import { groupedBy } from '../../kernel/collection';
import type { Change } from '../change';
import type { Quarter } from '../quarter';
import { refusal } from '../../kernel/refusal';
import type { Invariant } from './invariant';

const issueOf = ({ issueId }: Receipt): readonly string[] => [issueId];

const receiptsOf = (change: Change): readonly Receipt[] => {
  if (change.concept !== 'receipt') return [];
  return change.kind === 'published' ? change.now : change.kind === 'added' ? [change.now] : [];
};

const findTwin = (quarter: Quarter, { id, issueId }: Receipt): Receipt | undefined => {
  const ofIssue = groupedBy(quarter.receipts, issueOf).get(issueId) ?? [];
  return ofIssue.some((one) => one.id === id) ? ofIssue.find((one) => one.id !== id) : undefined;
};

/** An issue is one card: what Jira made for one of two would be changed, and deleted, for both. */
export const oneIssueAReceipt: Invariant = {
  touches: (change) => receiptsOf(change).length > 0,
  find: (quarter, change) => {
    for (const receipt of receiptsOf(change)) {
      const twin = findTwin(quarter, receipt);
      if (twin === undefined) continue;
      return {
        kind: 'rule',
        refusal: refusal(
          'ISSUE_HAS_CARD',
          `${twin.issueKey} belongs to “${titleOfRow(quarter, twin.id)}” already. Unlink it there first.`,
          { parameters: { row: twin.id, key: twin.issueKey } },
        ),
      };
    }
    return undefined;
  },
};
