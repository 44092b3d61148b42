import { findById } from '#domain/shared/collection';
import { why } from '#domain/thread/why';
import type { OpenedQuarter, Publishing } from './ports';

/** Writes, from the receipts of these cards, which card an issue came from, with a copy of its why. */
export const saveIssueLinks = async (
  { index }: Publishing,
  { quarter, seq }: OpenedQuarter,
  rows: readonly string[],
): Promise<void> => {
  const links = rows.flatMap((row) => {
    const receipt = findById(quarter.receipts, row);
    const reason = receipt === undefined ? undefined : why(quarter, row, seq);
    if (receipt === undefined || reason === undefined) return [];
    return [{ issueId: receipt.issueId, quarterId: quarter.id, cardId: row, why: reason }];
  });
  if (links.length > 0) await index.keep(links);
};
