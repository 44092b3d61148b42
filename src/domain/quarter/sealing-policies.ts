import type { CommandPolicy } from '../kernel/command-definition';
import type { SealingCommand } from './command';

/** Nobody but its member takes back what is in an envelope, by sealing anew; there is no entry to undo. */
const sealing = { may: 'member', undo: 'sealed', stack: false, where: 'sealed' } as const;

export const sealingPolicies: { readonly [K in SealingCommand['kind']]: CommandPolicy } = {
  'ballot.cast': sealing,
  'ballot.withdraw': sealing,
};
