import { partId } from '../kernel/ids';
import { refuse, type Refusal } from '../kernel/refusal';
import type { AnyCommand, BatchCommand } from './command';
import { definitionOfCommand } from './command-definitions';
import { decideBy } from './decide-by';
import type { Decision, DecisionContext } from './decision';
import { evolveAll } from './evolve';
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

/** What would be, if it were done. */
interface Folded {
  readonly quarter: Quarter;
  /** Parts that cannot be carried out any more, by position, and why. */
  readonly refused: readonly { readonly part: number; readonly refusal: Refusal }[];
}

/**
 * Shows a scenario: a revision, and commands that nobody has sent yet. Taking it over is sending the batch as it is, so
 * where nothing is refused both come to the same; where something is, the rest is shown without it.
 *
 * @param base the quarter as it was at the revision, or as it is now
 * @internal
 */
export const foldScenario = (base: Quarter, scenario: BatchCommand, context: DecisionContext): Folded => {
  const whole = decide(base, scenario, context);
  if (whole.ok) {
    return { quarter: whole.value.length === 0 ? base : evolveAll(base, whole.value), refused: [] };
  }
  let quarter = base;
  const refused: { readonly part: number; readonly refusal: Refusal }[] = [];
  for (const [part, command] of scenario.commands.entries()) {
    const decision = decide(quarter, { ...command, id: partId(scenario.id, part) }, context);
    if (!decision.ok) refused.push({ part, refusal: decision.error });
    else if (decision.value.length > 0) quarter = evolveAll(quarter, decision.value);
  }
  return { quarter, refused };
};
