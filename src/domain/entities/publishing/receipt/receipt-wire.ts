import type { WireShape } from '../../../kernel/wire-shape';
import type { Receipt } from './receipt';

/**
 * A receipt as every reader gets it, also one who may not see its issue: which issue a card is, and no digest of what
 * stands there, from which a short text could be guessed. The shape stays, so that a page folds it like the server.
 */
const publicReceipt = ({ origin: _origin, ...receipt }: Receipt): Receipt => ({
  ...receipt,
  published: {},
  inJira: {},
});

const HIDDEN = new Set(['published', 'inJira', 'origin']);

export const receiptWire: WireShape<Receipt, unknown> = {
  thing: publicReceipt,
  field: (field, value) => (HIDDEN.has(field) ? undefined : value),
};
