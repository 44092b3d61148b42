import { memberLimits } from '../entities/team/member/member-limits';
import { visionLimits } from '../entities/agreement/vision/vision-limits';
import {
  MOST_COMPANY_OBJECTIVES,
  companyObjectiveLimits,
} from '../entities/agreement/company-objective/company-objective-limits';
import { MOST_OBJECTIVES, objectiveLimits } from '../entities/agreement/objective/objective-limits';
import { MOST_KEY_RESULTS, keyResultLimits } from '../entities/agreement/key-result/key-result-limits';
import { MOST_HYPOTHESES, hypothesisLimits } from '../entities/agreement/hypothesis/hypothesis-limits';
import { milestoneLimits } from '../entities/milestones/milestone/milestone-limits';
import { MOST_DEPENDENCIES, dependencyLimits } from '../entities/milestones/dependency/dependency-limits';
import { placementLimits } from '../entities/plan/placement/placement-limits';
import { sizeDefinitionLimits } from '../entities/scoring/size-definition/size-definition-limits';
import { effortRoundLimits } from '../entities/scoring/effort-round/effort-round-limits';
import { ballotLimits } from '../entities/scoring/ballot/ballot-limits';
import { mappingLimits } from '../entities/publishing/mapping/mapping-limits';
import { runLimits } from '../entities/publishing/run/run-limits';
import { receiptLimits } from '../entities/publishing/receipt/receipt-limits';
import { MAX_MILESTONES } from '../entities/milestones/milestone/milestone';
import { MAX_NAME, type LimitsOf } from '../kernel/limit';
import type { EditableConcept } from './command';
import type { Concept, Concepts } from './quarter';
import type { QuarterSettings } from './quarter-settings';

/**
 * The longest that anything of a quarter may be, one constant each: for what is typed, imported, restored and noted
 * alike. Whoever reads a stored quarter asks for its shape only, so that a number made smaller breaks no ledger.
 */
export const limits = {
  member: memberLimits,
  vision: visionLimits,
  companyObjective: companyObjectiveLimits,
  objective: objectiveLimits,
  keyResult: keyResultLimits,
  hypothesis: hypothesisLimits,
  milestone: milestoneLimits,
  dependency: dependencyLimits,
  placement: placementLimits,
  sizeDefinition: sizeDefinitionLimits,
  effortRound: effortRoundLimits,
  ballot: ballotLimits,
  mapping: mappingLimits,
  run: runLimits,
  receipt: receiptLimits,
} as const satisfies { readonly [C in Concept]: LimitsOf<Concepts[C], 'id'> };

/** The same for the settings of a quarter. */
export const settingLimits = {
  label: { label: 'name of the quarter', chars: MAX_NAME },
  team: { label: 'name of the team', chars: MAX_NAME },
  projectId: { label: 'project', chars: 64 },
  startDate: { label: 'first day', chars: 10 },
  weeks: null,
  sprintWeeks: null,
  strategyState: null,
  objectiveSlots: null,
  joining: null,
  exportReleased: null,
  demo: null,
} as const satisfies LimitsOf<QuarterSettings>;

/** How many of each a quarter holds, however they came. */
export const mostOf = {
  companyObjective: MOST_COMPANY_OBJECTIVES,
  objective: MOST_OBJECTIVES,
  keyResult: MOST_KEY_RESULTS,
  hypothesis: MOST_HYPOTHESES,
  milestone: MAX_MILESTONES,
  dependency: MOST_DEPENDENCIES,
} as const satisfies { readonly [C in EditableConcept]: number };
