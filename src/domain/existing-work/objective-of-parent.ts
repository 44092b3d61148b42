import type { Objectives } from '../entities/agreement/objective/objective';
import type { Receipts } from '../entities/publishing/receipt/receipt';
import { hasId } from '../kernel/collection';

/** The objective of the quarter that a work item's parent is; null: it has no parent, or one that is no objective here. */
export const objectiveOfParent = (
  quarter: Objectives & Receipts,
  parentIssueId: string | null,
): string | null => {
  if (parentIssueId === null) return null;
  const parent = quarter.receipts.find(({ issueId }) => issueId === parentIssueId);
  return parent !== undefined && hasId(quarter.objectives, parent.id) ? parent.id : null;
};
