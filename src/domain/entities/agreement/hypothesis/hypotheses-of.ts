import { groupedBy } from '../../../kernel/collection';
import type { Hypotheses, Hypothesis } from './hypothesis';

const byObjective = ({ objectiveId }: Hypothesis): readonly string[] =>
  objectiveId === null ? [] : [objectiveId];

/** The hypotheses of an objective, in rank order. */
export const hypothesesOf = ({ hypotheses }: Hypotheses, objectiveId: string): readonly Hypothesis[] =>
  groupedBy(hypotheses, byObjective).get(objectiveId) ?? [];
