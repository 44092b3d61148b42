import { groupedBy } from '../../../kernel/collection';
import type { KeyResult, KeyResults } from './key-result';

const byObjective = ({ objectiveId }: KeyResult): readonly string[] => [objectiveId];

/** The key results of an objective, in rank order. */
export const keyResultsOf = ({ keyResults }: KeyResults, objectiveId: string): readonly KeyResult[] =>
  groupedBy(keyResults, byObjective).get(objectiveId) ?? [];
