import type { AnyCommand, ServerCommand } from './command';
import { policyOf } from './command-definitions';

/** Whether only the server carries a command out. */
export const isServerCommand = (command: AnyCommand): command is ServerCommand =>
  policyOf(command.kind)?.where === 'server';
