import { dependenciesOf, dependentsOf } from '#domain/entities/milestones/dependency/dependency-graph';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/kernel/collection';
import { cardContext } from '#domain/views/thread/card-context';
import type { OpenedQuarter, Publishing } from './ports';

/** These cards and the milestones that wait for them or that they wait for: their whys name each other's issues. */
const withNeighbours = (quarter: Quarter, rows: readonly string[]): readonly string[] => [
  ...new Set(
    rows.flatMap((row) => [
      row,
      ...dependenciesOf(quarter, row).flatMap(({ targetMilestoneId }) => targetMilestoneId ?? []),
      ...dependentsOf(quarter, row).map(({ milestoneId }) => milestoneId),
    ]),
  ),
];

/** Writes, from the receipts of these cards, which card an issue came from, with a copy of its why. */
export const saveIssueLinks = async (
  { index }: Pick<Publishing, 'index'>,
  { quarter, seq }: Pick<OpenedQuarter, 'quarter' | 'seq'>,
  rows: readonly string[],
): Promise<void> => {
  const links = withNeighbours(quarter, rows).flatMap((row) => {
    const receipt = findById(quarter.receipts, row);
    const reason = receipt === undefined ? undefined : cardContext(quarter, row, seq);
    if (receipt === undefined || reason === undefined) return [];
    return [{ issueId: receipt.issueId, quarterId: quarter.id, cardId: row, why: reason }];
  });
  if (links.length > 0) await index.keep(links);
};
