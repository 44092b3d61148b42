import type { AnyCommand, PublishCommand } from './command';

/** Commands that take more than a browser needs to know: whole texts, the sample, what Jira answered. */
export type ServerCommand = Extract<
  AnyCommand,
  { readonly kind: 'quarter.import' | 'quarter.loadDemo' | PublishCommand['kind'] }
>;

/** Whether only the server carries a command out. */
export const isServerCommand = (command: AnyCommand): command is ServerCommand =>
  command.kind === 'quarter.import' ||
  command.kind === 'quarter.loadDemo' ||
  command.kind.startsWith('publish.');
