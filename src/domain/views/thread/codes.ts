import type { CompanyObjective } from '../../entities/agreement/company-objective/company-objective';
import type { Hypothesis } from '../../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../../entities/agreement/key-result/key-result';
import { hypothesesOf } from '../../entities/agreement/hypothesis/hypotheses-of';
import type { Quarter } from '../../quarter/quarter';
import { positionOf } from '../../kernel/collection';

/** `O2`: the second in the team's order. */
export const objectiveCode = (quarter: Pick<Quarter, 'objectives'>, objectiveId: string): string =>
  `O${positionOf(quarter.objectives, objectiveId) + 1}`;

/** `KR3`: its number within the objective, which it keeps when others go. */
export const keyResultCode = ({ ordinal }: KeyResult): string => `KR${ordinal}`;

/** Its place among the hypotheses of its objective, counted from 1. */
export const hypothesisNumber = (quarter: Quarter, { id, objectiveId }: Hypothesis): number => {
  const siblings =
    objectiveId === null
      ? quarter.hypotheses.filter((other) => other.objectiveId === null)
      : hypothesesOf(quarter, objectiveId);
  return siblings.findIndex((other) => other.id === id) + 1;
};

/** `H1`: its number among the hypotheses of its objective. */
export const hypothesisCode = (quarter: Quarter, hypothesis: Hypothesis): string =>
  `H${hypothesisNumber(quarter, hypothesis)}`;

/** The nickname that the company goes by, else its number. */
export const companyObjectiveCode = (
  quarter: Pick<Quarter, 'companyObjectives'>,
  { id, nick }: CompanyObjective,
): string => (nick === '' ? `C${positionOf(quarter.companyObjectives, id) + 1}` : nick);
