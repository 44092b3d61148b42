import type { EntityDefinition } from '../../../kernel/entity-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { rights } from '../../../kernel/rights';
import { cardOfRow } from '../row/row';
import { receiptCollection, type Receipt } from './receipt';
import { receiptLimits } from './receipt-limits';
import { receiptWire } from './receipt-wire';
import { receiptChanges } from './receipt-changes';
import type { Published } from './published';

export const receiptDefinition: EntityDefinition<
  'receipt',
  Receipt,
  'receipts',
  EntityChange<'receipt', Receipt> | Published,
  'published'
> = {
  collection: receiptCollection,
  limits: receiptLimits,
  most: null,
  isNamedByCommand: false,
  // Issues outlive the cards that they came from.
  refersTo: [],
  partOf: ({ id }) => [cardOfRow(id)],
  rights: {
    added: rights.run,
    removed: rights.run,
    moved: rights.nobody,
    published: rights.run,
    edited: {
      kind: rights.run,
      issueId: rights.run,
      issueKey: rights.run,
      issueTypeId: rights.run,
      runId: rights.run,
      publishedAt: rights.run,
      memberId: rights.run,
      published: rights.run,
      inJira: rights.run,
      linkedTo: rights.run,
      origin: rights.run,
    },
  },
  words: { noun: 'work item', object: 'work items', named: 'never', held: '' },
  changes: receiptChanges,
  wire: receiptWire,
};
