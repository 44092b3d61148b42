import type { ObjectivesPlan } from './objectives-view';

/**
 * Some objectives with what hangs on them.
 *
 * @param objectives ids; none: all. What is chosen and not there any more shows nothing, and never the others instead.
 */
export const objectivesPart = <P extends ObjectivesPlan>(plan: P, objectives: readonly string[]): P =>
  objectives.length === 0
    ? plan
    : {
        ...plan,
        objectives: plan.objectives.filter(({ id }) => objectives.includes(id)),
        loose: { hypotheses: [], cards: [] },
      };
