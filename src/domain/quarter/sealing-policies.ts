import type { CommandPolicy } from '../kernel/command-definition';
import type { SealingCommand } from './command';
import { SEALING_KINDS } from './envelope-definitions';

/** Nobody but its member takes back what is in an envelope, by sealing anew; there is no entry to undo. */
const sealing = { may: 'member', undo: 'sealed', stack: false, where: 'sealed' } as const;

/** The same is said of all commands that seal. */
export const sealingPolicies = Object.fromEntries(SEALING_KINDS.map((kind) => [kind, sealing])) as {
  readonly [K in SealingCommand['kind']]: CommandPolicy;
};
