import type { Actor } from '../kernel/actor';
import { refuse, type Refusal } from '../kernel/refusal';
import { failed, ok, type Result } from '../kernel/result';
import { admit, type Step } from './admit';
import type { Means } from './asking';
import { batchSteps } from './batch-steps';
import type { Change } from './change';
import type { AnyCommand } from './command';
import type { Decision, DecisionContext } from './decision';
import { findOverBudget } from './find-over-budget';
import { makeStep, meansOf, type Propose } from './make-step';
import type { Quarter } from './quarter';

const stepsOf = (
  propose: Propose,
  quarter: Quarter,
  command: AnyCommand,
  context: DecisionContext,
): Result<readonly Step[], Refusal> => {
  if (command.kind === 'batch') return batchSteps(propose, quarter, command, context);
  const step = makeStep(propose, quarter, command, context);
  return step.ok ? ok([step.value]) : step;
};

const withinBudget = (quarter: Quarter, command: AnyCommand, changes: readonly Change[]): Decision => {
  const over = findOverBudget(quarter, command, changes);
  return over === undefined ? ok(changes) : failed(over);
};

/** Only what is told of an undo is asked along. */
const asking = (by: Actor, means: Means, { since, names }: DecisionContext) => ({
  by,
  means,
  ...(since === undefined ? {} : { since }),
  ...(names === undefined ? {} : { names }),
});

/**
 * Decides a command by what `propose` makes of it, or of each part of a batch: the right to send it before, then whose it
 * is, what leaves with it, the rights of its changes with the invariants, and how long all may be.
 *
 * @param quarter null: the ledger is empty
 */
export const decideBy = (
  propose: Propose,
  quarter: Quarter | null,
  command: AnyCommand,
  context: DecisionContext,
): Decision => {
  if (quarter === null) {
    return refuse('NO_QUARTER', 'There is no such quarter. Go back to the list of quarters.');
  }
  const steps = stepsOf(propose, quarter, command, context);
  if (!steps.ok) return steps;
  const admitted = admit(quarter, steps.value, asking(context.by, meansOf(command), context));
  return admitted.ok ? withinBudget(quarter, command, admitted.value) : admitted;
};
