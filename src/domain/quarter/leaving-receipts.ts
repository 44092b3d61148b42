import type { Task } from '../entities/milestones/milestone/milestone';
import type { Change } from './change';
import { removedOf } from '../kernel/entity-changes';
import type { Quarter } from './quarter';
import { findById, groupedBy } from '../kernel/collection';
import type { Receipt } from '../entities/publishing/receipt/receipt';
import { cardOfRow, taskRow } from '../entities/publishing/row/row';

const cardOf = ({ id }: Receipt): readonly string[] => [cardOfRow(id)];

const rowsLeaving = (quarter: Quarter, change: Change): readonly string[] => {
  if (change.concept !== 'milestone' && change.concept !== 'objective') return [];
  if (change.kind === 'removed') {
    return (groupedBy(quarter.receipts, cardOf).get(change.id) ?? []).map(({ id }) => id);
  }
  if (change.kind !== 'edited' || change.field !== 'tasks') return [];
  const stay = new Set((change.now as unknown as readonly Task[]).map(({ id }) => id));
  return (change.was as unknown as readonly Task[])
    .filter(({ id }) => !stay.has(id))
    .map(({ id }) => taskRow(change.id, id));
};

/**
 * A receipt leaves with its card, or with the task it is of, in the same entry: so it comes back with it, and nothing
 * that is named alike later takes over an issue. The ledger keeps it; the issue stays in Jira.
 */
export const leavingReceipts = (quarter: Quarter, changes: readonly Change[]): readonly Change[] => {
  const gone = new Set(
    changes.filter(({ concept, kind }) => concept === 'receipt' && kind === 'removed').map(({ id }) => id),
  );
  return changes
    .flatMap((change) => rowsLeaving(quarter, change))
    .filter((row) => !gone.has(row))
    .flatMap((row) => findById(quarter.receipts, row) ?? [])
    .map((receipt) => removedOf('receipt', receipt));
};
