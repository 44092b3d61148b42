import { refuse } from '../kernel/refusal';
import type { AnyCommand } from './command';
import { definitionOfCommand } from './command-definitions';
import { decideBy } from './decide-by';
import type { Decision, DecisionContext } from './decision';
import type { Quarter } from './quarter';

/** What a command would do; who may send it was asked before, and what it changes is admitted afterwards. */
export const propose = (quarter: Quarter, command: AnyCommand, context: DecisionContext): Decision => {
  const definition = definitionOfCommand(command.kind);
  if (definition === undefined) {
    return refuse('SERVER_ONLY', 'This is carried out by the server. Wait for its answer.');
  }
  return definition.decide(quarter, command, context);
};

/**
 * What a command would do to a quarter, or why it may not be done. Total and pure: the same in the browser,
 * over what its member may see, and on the server. What only the server carries out, `decideOnServer` decides.
 *
 * @param quarter null: the ledger is empty
 */
export const decide = (quarter: Quarter | null, command: AnyCommand, context: DecisionContext): Decision =>
  decideBy(propose, quarter, command, context);
