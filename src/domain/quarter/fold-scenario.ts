import type { Refusal } from '../kernel/refusal';
import { partId } from '../kernel/ids';
import type { BatchCommand } from './command';
import { decide } from './decide';
import type { DecisionContext } from './decision';
import { evolveAll } from './evolve';
import type { Quarter } from './quarter';

/** What would be, if it were done. */
export interface Folded {
  readonly quarter: Quarter;
  /** Parts that cannot be carried out any more, by position, and why. */
  readonly refused: readonly { readonly part: number; readonly refusal: Refusal }[];
}

/**
 * Shows a scenario: a revision, and commands that nobody has sent yet. Taking it over is sending the batch as it is, so
 * where nothing is refused both come to the same; where something is, the rest is shown without it.
 *
 * @param base the quarter as it was at the revision, or as it is now
 * @internal until a screen shows scenarios
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
