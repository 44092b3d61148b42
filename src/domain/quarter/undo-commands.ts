import { byMembers, type CommandDefinition } from '../kernel/command-definition';
import { refuse } from '../kernel/refusal';
import type { Change } from './change';
import type { AnyCommand } from './command';
import type { DecisionContext } from './decision';
import type { Quarter } from './quarter';
import { undo, type PolicyOf } from './undo';

type UndoCommand = Extract<AnyCommand, { readonly kind: 'undo' }>;

/** An undo is sorted by whoever asked for it, so it is not on the stack; it may be undone like what it undid. */
export const undoPolicy = { ...byMembers, stack: false } as const;

/** @param policyOf what is said of the command that is to be taken back */
export const undoCommands = (
  policyOf: PolicyOf,
): { readonly undo: CommandDefinition<Quarter, UndoCommand, Change, DecisionContext> } => ({
  undo: {
    ...undoPolicy,
    decide: (quarter, _command, context) =>
      context.entry === undefined
        ? refuse('NO_SUCH_ENTRY', 'The change to undo is not in the history of this quarter.')
        : undo(quarter, context.entry, context, policyOf),
  },
});
