import { companyObjectiveRules } from '../entities/agreement/company-objective/company-objective-rules';
import { hypothesisRules } from '../entities/agreement/hypothesis/hypothesis-rules';
import { keyResultRules } from '../entities/agreement/key-result/key-result-rules';
import { objectiveRules } from '../entities/agreement/objective/objective-rules';
import { dependencyRules } from '../entities/milestones/dependency/dependency-rules';
import { milestoneRules } from '../entities/milestones/milestone/milestone-rules';
import { placementRules } from '../entities/plan/placement/placement-rules';
import { ballotRules } from '../entities/scoring/ballot/ballot-rules';
import { effortRoundRules } from '../entities/scoring/effort-round/effort-round-rules';
import { sizeDefinitionRules } from '../entities/scoring/size-definition/size-definition-rules';
import { visionRules } from '../entities/agreement/vision/vision-rules';
import type { Change } from './change';
import type { ChangeOf, CommandOf, ConceptRules } from './concept-rules';
import type { ChangeRules } from '../kernel/entity-rules';
import { mappingRules } from '../entities/publishing/mapping/mapping-rules';
import { memberRules } from '../entities/team/member/member-rules';
import type { Concept, Quarter } from './quarter';
import { receiptRules } from '../entities/publishing/receipt/receipt-rules';
import { runRules } from '../entities/publishing/run/run-rules';

/** The rules of every concept; exhaustive, so that none is decided, shown or undone by nobody. */
const conceptRules: {
  readonly [C in Concept]: [CommandOf<C>] extends [never]
    ? ChangeRules<Quarter, ChangeOf<C>>
    : ConceptRules<C>;
} = {
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

/** How changes of whatever entity are carried out, shown and turned around. */
export const rulesOf = (concept: Concept): ChangeRules<Quarter, Change> =>
  // Which rules meet which change is correlated by the name; the compiler cannot follow that through a union.
  conceptRules[concept] as unknown as ChangeRules<Quarter, Change>;

/** Decides a command of one entity; undefined: no entity has commands of that name. */
export const decisionOf = (concept: string): ConceptRules<Concept>['decide'] | undefined => {
  const rules = Object.hasOwn(conceptRules, concept) ? conceptRules[concept as Concept] : undefined;
  return rules !== undefined && 'decide' in rules
    ? (rules.decide as unknown as ConceptRules<Concept>['decide'])
    : undefined;
};
