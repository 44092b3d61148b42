import { digestOf } from './packed-json';
import { forgeTenant } from './tenant';

/** Name of this installation's ledgers, as issues carry it: tells issues of an earlier installation apart and no more. */
export const ledgerName = (): string => digestOf(forgeTenant()).slice(0, 16);
