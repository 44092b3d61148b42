import { publicReceipt } from '../../../jira-publishing/public-receipt';
import { failed } from '../../../kernel/result';
import type { ConceptRules } from '../../../quarter/concept-rules';
import { evolveEntity, invertEntity } from '../../../quarter/entity-rules';

export const receiptRules: ConceptRules<'receipt'> = {
  // No command speaks of receipts alone: runs write them.
  decide: (_quarter, command) => command,
  evolve: (quarter, change) =>
    change.kind === 'published'
      ? change.now.reduce(
          (all, receipt) =>
            evolveEntity('receipt', all, {
              concept: 'receipt',
              kind: 'added',
              id: receipt.id,
              was: null,
              now: receipt,
            }),
          quarter,
        )
      : evolveEntity('receipt', quarter, change),
  redact: (quarter) =>
    quarter.receipts.length === 0 ? quarter : { ...quarter, receipts: quarter.receipts.map(publicReceipt) },
  visible: (change) => {
    switch (change.kind) {
      case 'published':
        return [{ ...change, now: change.now.map(publicReceipt) }];
      case 'added':
        return [{ ...change, now: publicReceipt(change.now) }];
      case 'removed':
        return [{ ...change, was: publicReceipt(change.was) }];
      default:
        // Receipts are written whole; were one ever changed field by field, readers would take it afresh.
        return 'refresh';
    }
  },
  invert: (change) => (change.kind === 'published' ? failed('published') : invertEntity(change)),
};
