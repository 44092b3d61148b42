import { partId } from '../kernel/ids';
import { refusal, refuse, type Refusal } from '../kernel/refusal';
import { failed, ok, type Result } from '../kernel/result';
import type { Step } from './admit';
import type { BatchCommand } from './command';
import { policyOf } from './command-definitions';
import type { DecisionContext } from './decision';
import { evolveAll } from './evolve';
import { findMissingRight } from './find-missing-right';
import { makeStep, type Propose } from './make-step';
import type { Quarter } from './quarter';

/** Commands in one batch: as many as a person moves with one gesture. */
export const MOST_PARTS = 200;

/**
 * Whether a command may stand in a batch: a page carries it out in advance, and it can be taken back by itself.
 * @internal
 */
export const mayBePart = (kind: string): boolean => {
  const policy = policyOf(kind);
  return (
    kind !== 'undo' &&
    kind !== 'batch' &&
    policy?.where === 'both' &&
    policy.undo === 'author or facilitator' &&
    (policy.may === 'member' || policy.may === 'facilitator' || policy.may === 'leading')
  );
};

const withPart = (refused: Refusal, part: number): Refusal => ({
  ...refused,
  parameters: { ...refused.parameters, part },
});

/** The steps of a batch, each over what those before it made; the first that is refused refuses all, and is named. */
export const batchSteps = (
  propose: Propose,
  quarter: Quarter,
  batch: BatchCommand,
  context: DecisionContext,
): Result<readonly Step[], Refusal> => {
  const missing = findMissingRight(quarter, batch, context.by);
  if (missing !== undefined) return failed(missing);
  if (batch.commands.length > MOST_PARTS) {
    return refuse(
      'TOO_MANY',
      `At most ${String(MOST_PARTS)} things are changed at once, and these are ${String(batch.commands.length)}. Choose fewer.`,
      { parameters: { max: MOST_PARTS, count: batch.commands.length } },
    );
  }
  const steps: Step[] = [];
  let now = quarter;
  for (const [part, command] of batch.commands.entries()) {
    if (!mayBePart(command.kind)) {
      return failed(
        withPart(
          refusal('STANDS_ALONE', 'This is done by itself, not together with other changes.', {
            parameters: { kind: command.kind },
          }),
          part,
        ),
      );
    }
    const step = makeStep(propose, now, { ...command, id: partId(batch.id, part) }, context);
    if (!step.ok) return failed(withPart(step.error, part));
    steps.push(step.value);
    if (step.value.changes.length > 0) now = evolveAll(now, step.value.changes);
  }
  return ok(steps);
};
