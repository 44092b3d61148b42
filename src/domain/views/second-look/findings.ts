import type { SessionId } from '../../entities/facilitation/session/session-id';
import { SESSION_IDS } from '../../entities/facilitation/session/session-id';
import type { Quarter } from '../../quarter/quarter';
import {
  findAssumptions,
  findEmptyAreas,
  findEmptySlots,
  findLongVision,
  findNoVision,
} from '../findings/canvas-findings';
import type { Finding } from '../findings/finding';
import { FINDING_KINDS, type FindingCode } from '../findings/finding-kinds';
import { findCircles, findUnresolved } from '../findings/link-findings';
import {
  findTwins,
  findUngrounded,
  findUnmoved,
  findUntested,
  findUntitled,
  findUntyped,
} from '../findings/milestone-findings';
import { findMiscounted, findUncovered, findUnlinked } from '../findings/objective-findings';
import { planFindings } from '../findings/plan-findings';
import { findDates, findManyIdeas } from './card-text-findings';
import { findIgnoredBlockers } from './blocker-findings';
import { findFewEstimates, findResized } from './estimate-findings';
import { findUnownedExternals } from './external-findings';
import { findUnlinkedIdeas, findVague } from './idea-findings';
import {
  findEarlyMetrics,
  findOutputs,
  findTooMany,
  findUnasked,
  findUnmeasurable,
} from './key-result-findings';
import { findGroupSizes, findNoFacilitator, findNoStakeholder } from './people-findings';
import { findShortlistedUnplaced, findUnplannedObjectives, findUnscoredOnPlan } from './plan-cover-findings';
import { findRiskySequences } from './plan-order-findings';
import { findMismatchedSpans, findNoSlack } from './plan-span-findings';
import { findSkillGaps, findUnknownUx, findUnreviewed } from './reality-findings';
import { findAllLarge, findNoContrast, findUndefinedSizes } from './score-findings';
import { findCloseToSprint, findGaps, findOverruns, findSameDay } from './session-findings';
import {
  findAllFeatures,
  findEmptyTests,
  findIdleEnablers,
  findUnboxed,
  findUntestedEpics,
} from './type-findings';
import { findLoudest, findOnlyProduct, findSilent } from './voice-findings';

type Rule = (quarter: Quarter) => readonly Finding[];

const plan =
  (code: FindingCode): Rule =>
  (quarter) =>
    planFindings(quarter).filter((finding) => finding.code === code);

/** How each finding is found: a code without a rule does not compile. */
const rules: Readonly<Record<FindingCode, Rule>> = {
  SESSION_GAP: findGaps,
  SAME_DAY: findSameDay,
  TOO_CLOSE_TO_SPRINT: findCloseToSprint,
  GROUP_SIZE: findGroupSizes,
  NO_STAKEHOLDER: findNoStakeholder,
  NO_FACILITATOR: findNoFacilitator,
  OVERRUN: findOverruns,
  SILENT_MEMBER: findSilent,
  VISION_MISSING: findNoVision,
  VISION_TOO_LONG: findLongVision,
  VISION_SLOT_EMPTY: findEmptySlots,
  CANVAS_AREA_EMPTY: findEmptyAreas,
  NOTE_NO_EVIDENCE: findAssumptions,
  OBJ_UNLINKED: findUnlinked,
  IDEA_UNLINKED: findUnlinkedIdeas,
  VAGUE: findVague,
  LOUDEST_VOICE: findLoudest,
  ONLY_PRODUCT_IDEAS: findOnlyProduct,
  BLOCKERS_IGNORED: findIgnoredBlockers,
  NO_FEASIBILITY: findUnasked,
  KR_COUNT: findMiscounted,
  KR_NO_HYPOTHESIS: findUncovered,
  KR_NOT_MEASURABLE: findUnmeasurable,
  KR_OUTPUT: findOutputs,
  METRIC_BEFORE_HYPOTHESIS: findEarlyMetrics,
  TOO_MANY_OBJECTIVES: findTooMany,
  MS_UNTITLED: findUntitled,
  MS_NO_TYPE: findUntyped,
  MS_NO_HYPOTHESIS: findUngrounded,
  HYP_NO_MILESTONE: findUntested,
  KR_NO_MILESTONE: findUnmoved,
  ALL_FEATURES: findAllFeatures,
  EPIC_UNTESTED: findUntestedEpics,
  SPIKE_NO_TIMEBOX: findUnboxed,
  ENABLER_UNLOCKS_NOTHING: findIdleEnablers,
  SIGNAL_TEST_VALIDATES_NOTHING: findEmptyTests,
  DUPLICATE_CARDS: findTwins,
  MANY_IDEAS: findManyIdeas,
  DATES_IN_S2: findDates,
  UNRESOLVED_LINK: findUnresolved,
  SIZE_UNDEFINED: findUndefinedSizes,
  SIZE_DEF_CHANGED: findResized,
  ESTIMATES_BY_FEW: findFewEstimates,
  DEP_REVIEW_SKIPPED: findUnreviewed,
  NO_CONTRAST: findNoContrast,
  ALL_LARGE: findAllLarge,
  HIGH_UX_UNKNOWN: findUnknownUx,
  SKILL_GAP: findSkillGaps,
  DEP_AFTER_DEPENDENT: plan('DEP_AFTER_DEPENDENT'),
  DEP_UNPLACED: plan('DEP_UNPLACED'),
  DEP_CYCLE: findCircles,
  EXTERNAL_UNOWNED: findUnownedExternals,
  RISKY_SEQUENCE: findRiskySequences,
  SPAN_MISMATCH: findMismatchedSpans,
  NO_SLACK: findNoSlack,
  UNSCORED_ON_PLAN: findUnscoredOnPlan,
  SHORTLISTED_UNPLACED: findShortlistedUnplaced,
  OBJECTIVE_WITHOUT_PLAN: findUnplannedObjectives,
};

const weight: Readonly<Record<Finding['severity'], number>> = { error: 0, warn: 1, info: 2 };

const codes = Object.keys(rules) as readonly FindingCode[];

/** The rules of one audience, in the order of the codes. */
const rulesFor = (audience: 'team' | 'facilitators'): readonly Rule[] =>
  codes.filter((code) => FINDING_KINDS[code].audience === audience).map((code) => rules[code]);

const teamRules = rulesFor('team');
const leadRules = rulesFor('facilitators');

/** Everything in a quarter that is worth a second look for everybody, the gravest first; never a wall. */
export const findings = (quarter: Quarter): readonly Finding[] =>
  teamRules.flatMap((find) => find(quarter)).sort((a, b) => weight[a.severity] - weight[b.severity]);

/** What only those who lead are shown: it tells how much somebody took part, and no file or page of others has it (G-18). */
export const leadFindings = (quarter: Quarter): readonly Finding[] =>
  leadRules.flatMap((find) => find(quarter));

/** The session whose end lists a finding; null: none of them alone. */
export const sessionOfFinding = ({ code, subject }: Finding): SessionId | null =>
  FINDING_KINDS[code].session ?? SESSION_IDS.find((id) => id === subject.id) ?? null;
