import type { SessionId } from '../../entities/facilitation/session/session-id';
import type { EntityName } from '../../quarter/quarter';

type Severity = 'info' | 'warn' | 'error';

interface FindingKind {
  /** The session whose end lists it; null: that of its subject. */
  readonly session: SessionId | null;
  /** What it may be about. */
  readonly about: readonly (EntityName | 'quarter')[];
  readonly severity: Severity;
  /** `facilitators`: it tells how much somebody took part, and nobody else is shown it (G-18). */
  readonly audience: 'team' | 'facilitators';
}

const kind = <const About extends readonly (EntityName | 'quarter')[]>(
  session: SessionId | null,
  about: About,
  severity: Severity,
  audience: FindingKind['audience'] = 'team',
) => ({ session, about, severity, audience });

/** Every finding that there is, by its code. Files, reports and acknowledgements hold these codes: one that was given away stays. */
export const FINDING_KINDS = {
  SESSION_GAP: kind(null, ['session'], 'info'),
  SAME_DAY: kind(null, ['session'], 'info'),
  TOO_CLOSE_TO_SPRINT: kind('s4', ['session'], 'info'),
  GROUP_SIZE: kind(null, ['session'], 'info'),
  NO_STAKEHOLDER: kind('s1', ['session'], 'info'),
  NO_FACILITATOR: kind(null, ['session'], 'info'),
  OVERRUN: kind(null, ['session'], 'info'),
  SILENT_MEMBER: kind(null, ['session'], 'info', 'facilitators'),

  VISION_MISSING: kind('s0', ['session'], 'warn'),
  VISION_TOO_LONG: kind('s0', ['vision'], 'warn'),
  VISION_SLOT_EMPTY: kind('s0', ['vision'], 'warn'),
  CANVAS_AREA_EMPTY: kind('s0', ['session'], 'warn'),
  NOTE_NO_EVIDENCE: kind('s0', ['canvasNote'], 'info'),

  OBJ_UNLINKED: kind('s1', ['objective'], 'warn'),
  IDEA_UNLINKED: kind('s1', ['contribution'], 'warn'),
  VAGUE: kind('s1', ['contribution'], 'info'),
  LOUDEST_VOICE: kind('s1', ['session'], 'warn', 'facilitators'),
  ONLY_PRODUCT_IDEAS: kind('s1', ['session'], 'warn', 'facilitators'),
  BLOCKERS_IGNORED: kind('s1', ['session'], 'warn'),
  NO_FEASIBILITY: kind('s1', ['keyResult'], 'warn'),
  KR_COUNT: kind('s1', ['objective'], 'warn'),
  KR_NO_HYPOTHESIS: kind('s1', ['keyResult'], 'warn'),
  KR_NOT_MEASURABLE: kind('s1', ['keyResult'], 'warn'),
  KR_OUTPUT: kind('s1', ['keyResult'], 'info'),
  METRIC_BEFORE_HYPOTHESIS: kind('s1', ['objective'], 'info'),
  TOO_MANY_OBJECTIVES: kind('s1', ['quarter'], 'info'),

  MS_UNTITLED: kind('s2', ['milestone'], 'warn'),
  MS_NO_TYPE: kind('s2', ['milestone'], 'warn'),
  MS_NO_HYPOTHESIS: kind('s2', ['milestone'], 'warn'),
  HYP_NO_MILESTONE: kind('s2', ['hypothesis'], 'warn'),
  KR_NO_MILESTONE: kind('s2', ['keyResult'], 'warn'),
  ALL_FEATURES: kind('s2', ['quarter'], 'info'),
  EPIC_UNTESTED: kind('s2', ['hypothesis'], 'info'),
  SPIKE_NO_TIMEBOX: kind('s2', ['milestone'], 'warn'),
  ENABLER_UNLOCKS_NOTHING: kind('s2', ['milestone'], 'warn'),
  SIGNAL_TEST_VALIDATES_NOTHING: kind('s2', ['milestone'], 'warn'),
  DUPLICATE_CARDS: kind('s2', ['milestone'], 'warn'),
  MANY_IDEAS: kind('s2', ['milestone'], 'info'),
  DATES_IN_S2: kind('s2', ['milestone'], 'info'),
  UNRESOLVED_LINK: kind('s2', ['objective', 'keyResult', 'hypothesis'], 'warn'),

  SIZE_UNDEFINED: kind('s3', ['quarter'], 'error'),
  SIZE_DEF_CHANGED: kind('s3', ['milestone'], 'warn'),
  ESTIMATES_BY_FEW: kind('s3', ['milestone'], 'warn'),
  DEP_REVIEW_SKIPPED: kind('s3', ['milestone', 'session'], 'warn'),
  NO_CONTRAST: kind('s3', ['quarter'], 'warn'),
  ALL_LARGE: kind('s3', ['quarter'], 'warn'),
  HIGH_UX_UNKNOWN: kind('s3', ['milestone'], 'info'),
  SKILL_GAP: kind('s3', ['milestone'], 'warn'),

  DEP_AFTER_DEPENDENT: kind('s4', ['milestone'], 'warn'),
  DEP_UNPLACED: kind('s4', ['milestone'], 'warn'),
  DEP_CYCLE: kind('s4', ['milestone'], 'error'),
  EXTERNAL_UNOWNED: kind('s4', ['milestone'], 'warn'),
  RISKY_SEQUENCE: kind('s4', ['milestone', 'quarter'], 'warn'),
  SPAN_MISMATCH: kind('s4', ['milestone'], 'info'),
  NO_SLACK: kind('s4', ['milestone'], 'warn'),
  UNSCORED_ON_PLAN: kind('s4', ['milestone'], 'warn'),
  SHORTLISTED_UNPLACED: kind('s4', ['milestone'], 'info'),
  OBJECTIVE_WITHOUT_PLAN: kind('s4', ['objective'], 'warn'),
} as const satisfies Readonly<Record<string, FindingKind>>;

export type FindingCode = keyof typeof FINDING_KINDS;

/** What a finding of that code may be about. */
export type SubjectOf<C extends FindingCode> = (typeof FINDING_KINDS)[C]['about'][number];
