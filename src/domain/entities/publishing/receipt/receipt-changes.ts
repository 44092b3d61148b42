import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf } from '../../../kernel/entity-changes';
import type { ChangeRules } from '../../../kernel/entity-rules';
import { evolveEntity, invertEntity } from '../../../kernel/evolve-entity';
import { failed } from '../../../kernel/result';
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
  invert: (change) => (change.kind === 'published' ? failed('published') : invertEntity(change)),
};
