import { failed } from '../shared/result';
import type { ConceptRules } from './concept-rules';
import { evolveEntity, invertEntity } from './entity-rules';

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
  redact: (quarter) => quarter,
  visible: (change) => [change],
  invert: (change) => (change.kind === 'published' ? failed('published') : invertEntity(change)),
};
