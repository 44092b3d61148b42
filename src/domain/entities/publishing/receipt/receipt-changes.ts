import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf } from '../../../kernel/entity-changes';
import type { ChangeRules } from '../../../kernel/entity-rules';
import { evolveEntity, invertEntity } from '../../../kernel/evolve-entity';
import { failed } from '../../../kernel/result';
import { publicReceipt } from './public-receipt';
import type { Published } from './published';
import { receiptCollection, type Receipt, type Receipts } from './receipt';

/** No command speaks of receipts alone: runs write them. */
export const receiptChanges: ChangeRules<Receipts, EntityChange<'receipt', Receipt> | Published> = {
  evolve: (quarter, change) =>
    change.kind === 'published'
      ? change.now.reduce(
          (all, receipt) => evolveEntity(receiptCollection, all, addedOf('receipt', receipt)),
          quarter,
        )
      : evolveEntity(receiptCollection, quarter, change),
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
