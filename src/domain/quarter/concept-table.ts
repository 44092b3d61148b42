import { companyObjectiveRules } from '../objectives/company-objective-rules';
import { hypothesisRules } from '../objectives/hypothesis-rules';
import { keyResultRules } from '../objectives/key-result-rules';
import { objectiveRules } from '../objectives/objective-rules';
import { dependencyRules } from '../milestones/dependency-rules';
import { milestoneRules } from '../milestones/milestone-rules';
import { placementRules } from '../plan/placement-rules';
import { ballotRules } from '../scoring/ballot-rules';
import { effortRoundRules } from '../scoring/effort-round-rules';
import { sizeDefinitionRules } from '../scoring/size-definition-rules';
import { visionRules } from '../vision/vision-rules';
import type { ConceptRules } from './concept-rules';
import { mappingRules } from './mapping-rules';
import { memberRules } from './member-rules';
import type { Concept } from './quarter';
import { receiptRules } from './receipt-rules';
import { runRules } from './run-rules';

/** The rules of every concept; exhaustive, so that none is decided, shown or undone by nobody. */
const conceptRules: { readonly [C in Concept]: ConceptRules<C> } = {
  member: memberRules,
  vision: visionRules,
  companyObjective: companyObjectiveRules,
  objective: objectiveRules,
  keyResult: keyResultRules,
  hypothesis: hypothesisRules,
  milestone: milestoneRules,
  dependency: dependencyRules,
  placement: placementRules,
  sizeDefinition: sizeDefinitionRules,
  effortRound: effortRoundRules,
  ballot: ballotRules,
  mapping: mappingRules,
  run: runRules,
  receipt: receiptRules,
};

/** The rules for whatever concept a change or command names. */
export const rulesOf = (concept: Concept): ConceptRules<Concept> =>
  // Which rules meet which change is correlated by the name; the compiler cannot follow that through a union.
  conceptRules[concept] as unknown as ConceptRules<Concept>;
