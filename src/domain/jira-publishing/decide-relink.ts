import type { AnyCommand } from '../quarter/command';
import type { Decision } from '../quarter/decision';
import { removedOf } from '../kernel/entity-changes';
import type { Quarter } from '../quarter/quarter';
import { refuse } from '../kernel/refusal';
import { findById } from '../kernel/collection';
import { ok } from '../kernel/result';
import { hasRow, titleOfRow } from '../entities/publishing/row/row';
import { publishedBy } from './run-notes';

type Relink = Extract<AnyCommand, { readonly kind: 'publish.relink' }>;

/**
 * Issues leave their cards and others come to them. A card has one issue and an issue one card, and nothing is
 * taken from a card whose issue is being created or deleted at this moment.
 */
export const decideRelink = (quarter: Quarter, { id, remove, add }: Relink): Decision => {
  const inFlight = new Set(quarter.runs.flatMap(({ intent }) => intent?.rows ?? []));
  const busy = [...remove.map(({ row }) => row), ...add.map((receipt) => receipt.id)].find((row) =>
    inFlight.has(row),
  );
  if (busy !== undefined) {
    return refuse(
      'INTENT_OPEN',
      `“${titleOfRow(quarter, busy)}” is being published right now. Wait for the run to finish.`,
      { parameters: { row: busy } },
    );
  }
  const left = remove.map(({ row, issueId }) => ({ issueId, receipt: findById(quarter.receipts, row) }));
  if (left.some(({ receipt, issueId }) => receipt?.issueId !== issueId)) {
    return refuse(
      'CHANGED_MEANWHILE',
      'Somebody changed this link while you were looking. Look at it again, then decide.',
      { rule: 'G-24' },
    );
  }
  const gone = new Set(remove.map(({ row }) => row));
  for (const receipt of add) {
    if (!hasRow(quarter, receipt.id)) {
      return refuse('UNKNOWN_ROW', 'This card is no longer here. Somebody may have removed it.', {
        parameters: { row: receipt.id },
      });
    }
    const present = gone.has(receipt.id) ? undefined : findById(quarter.receipts, receipt.id);
    if (present !== undefined) {
      return refuse(
        'CARD_HAS_ISSUE',
        `“${titleOfRow(quarter, receipt.id)}” is ${present.issueKey} already. Unlink that work item first, or choose another card.`,
        { parameters: { row: receipt.id, key: present.issueKey } },
      );
    }
    const holder = quarter.receipts.find(
      ({ id: row, issueId }) => issueId === receipt.issueId && !gone.has(row),
    );
    if (holder !== undefined) {
      return refuse(
        'ISSUE_HAS_CARD',
        `${receipt.issueKey} belongs to “${titleOfRow(quarter, holder.id)}” already. Move it from there, or choose another work item.`,
        { parameters: { row: holder.id, key: receipt.issueKey } },
      );
    }
  }
  return ok([
    ...left.flatMap(({ receipt }) => (receipt === undefined ? [] : [removedOf('receipt', receipt)])),
    ...publishedBy(id, add),
  ]);
};
