import { UNSPOKEN_CODES } from '#domain/entities/facilitation/acknowledgement/acknowledgement';
import { FINDING_KINDS, type FindingCode } from '#domain/views/findings/finding-kinds';
import { findings, leadFindings, sessionOfFinding } from '#domain/views/second-look/findings';
import type { Quarter } from '#domain/quarter/quarter';
import { aGoodQuarter, runOf } from '../../../../support/given/a-good-quarter';
import { LEAD, MATE, THIRD } from '../../../../support/given/a-quarter';
import { everyOne, where, without } from '../../../../support/given/otherwise';

const good = aGoodQuarter();
const everything = (quarter: Quarter) => [...findings(quarter), ...leadFindings(quarter)];

const heldOn = (session: string, day: string): Quarter =>
  where(good, 'sessionRuns', `run-${session}`, {
    startedAt: `${day}T09:00:00.000Z`,
    endedAt: `${day}T10:00:00.000Z`,
  });

/** What makes each appear, and of what it then speaks: a code without a row does not compile. */
const cases: Readonly<Record<FindingCode, readonly [Quarter, string]>> = {
  SESSION_GAP: [heldOn('s3', '2026-12-17'), 's3'],
  SAME_DAY: [heldOn('s1', '2026-12-07'), 's1'],
  TOO_CLOSE_TO_SPRINT: [heldOn('s4', '2027-01-03'), 's4'],
  GROUP_SIZE: [without(good, 'attendances', 'run-s2:lead'), 's2'],
  NO_STAKEHOLDER: [without(good, 'attendances', 'run-s1:stakeholder'), 's1'],
  NO_FACILITATOR: [without(good, 'attendances', 'run-s2:lead'), 's2'],
  OVERRUN: [
    where(good, 'sessionRuns', runOf('s3'), {
      activities: [{ activity: 's3.review', planned: 30, took: 40 * 60_000 }],
    }),
    's3',
  ],
  SILENT_MEMBER: [where(good, 'milestones', 'm3', { authorIds: [LEAD] }), 's2'],
  VISION_MISSING: [without(good, 'visions'), 's0'],
  VISION_TOO_LONG: [
    everyOne(good, 'visions', { text: 'We explain refunds. Then we are trusted.' }),
    good.visions[0]!.id,
  ],
  VISION_SLOT_EMPTY: [everyOne(good, 'visions', { forWhom: '' }), good.visions[0]!.id],
  CANVAS_AREA_EMPTY: [without(good, 'canvasNotes', 'note-pains'), 's0'],
  NOTE_NO_EVIDENCE: [where(good, 'canvasNotes', 'note-pains', { evidence: null }), 'note-pains'],
  OBJ_UNLINKED: [everyOne(good, 'objectives', { companyObjectiveIds: [] }), 'o1'],
  IDEA_UNLINKED: [where(good, 'contributions', 'idea2', { companyObjectiveId: null }), 'idea2'],
  VAGUE: [where(good, 'contributions', 'idea2', { text: 'Better refunds' }), 'idea2'],
  LOUDEST_VOICE: [
    {
      ...good,
      contributions: good.contributions.map((one, at) => ({ ...one, by: at < 4 ? THIRD : MATE })),
    },
    's1',
  ],
  ONLY_PRODUCT_IDEAS: [
    {
      ...good,
      contributions: good.contributions.map((one) => ({ ...one, by: one.by === MATE ? THIRD : one.by! })),
    },
    's1',
  ],
  BLOCKERS_IGNORED: [without(good, 'blockers'), 's1'],
  NO_FEASIBILITY: [everyOne(good, 'keyResults', { feasibility: 'unchecked' }), 'k1'],
  KR_COUNT: [without(good, 'keyResults'), 'o1'],
  KR_NO_HYPOTHESIS: [everyOne(good, 'hypotheses', { keyResultIds: [] }), 'k1'],
  KR_NOT_MEASURABLE: [{ ...everyOne(good, 'keyResults', { text: 'People start alone' }), metrics: [] }, 'k1'],
  KR_OUTPUT: [everyOne(good, 'keyResults', { text: 'Launch the page for returns' }), 'k1'],
  METRIC_BEFORE_HYPOTHESIS: [without(good, 'hypotheses'), 'o1'],
  TOO_MANY_OBJECTIVES: [{ ...good, settings: { ...good.settings, objectiveSlots: 0 } }, 'objectives'],
  MS_UNTITLED: [where(good, 'milestones', 'm3', { title: 'New  Milestone' }), 'm3'],
  MS_NO_TYPE: [where(good, 'milestones', 'm3', { type: null }), 'm3'],
  MS_NO_HYPOTHESIS: [where(good, 'milestones', 'm4', { hypothesisIds: [] }), 'm4'],
  HYP_NO_MILESTONE: [without(good, 'milestones'), 'h1'],
  KR_NO_MILESTONE: [without(good, 'milestones'), 'k1'],
  ALL_FEATURES: [everyOne(good, 'milestones', { type: 'epic' }), 'milestones'],
  EPIC_UNTESTED: [without(good, 'milestones', 'm3', 'm4'), 'h1'],
  SPIKE_NO_TIMEBOX: [where(good, 'milestones', 'm4', { timebox: '' }), 'm4'],
  ENABLER_UNLOCKS_NOTHING: [without(good, 'dependencies'), 'm1'],
  SIGNAL_TEST_VALIDATES_NOTHING: [where(good, 'milestones', 'm3', { measure: '' }), 'm3'],
  DUPLICATE_CARDS: [where(good, 'milestones', 'm3', { title: 'Call  TEN customers' }), 'm3'],
  MANY_IDEAS: [
    where(good, 'milestones', 'm3', { title: 'Build the form; ask five people', status: 'candidate' }),
    'm3',
  ],
  DATES_IN_S2: [where(good, 'milestones', 'm3', { title: 'Fake door by week 6' }), 'm3'],
  UNRESOLVED_LINK: [everyOne(good, 'keyResults', { stub: true }), 'k1'],
  SIZE_UNDEFINED: [where(good, 'sizeDefinitions', 'L', { examples: [] }), 'sizes'],
  SIZE_DEF_CHANGED: [where(good, 'sizeDefinitions', 'L', { changedAt: '2026-12-15T09:50:00.000Z' }), 'm2'],
  ESTIMATES_BY_FEW: [without(good, 'estimates', 'r1:mate', 'r1:third', 'r1:fourth'), 'm2'],
  DEP_REVIEW_SKIPPED: [where(good, 'milestones', 'm4', { dependenciesNone: false }), 'm4'],
  NO_CONTRAST: [everyOne(good, 'milestones', { businessValue: 3 }), 'businessValue'],
  ALL_LARGE: [everyOne(good, 'milestones', { effort: 'L' }), 'effort'],
  HIGH_UX_UNKNOWN: [without(good, 'milestones', 'm3', 'm4'), 'm2'],
  SKILL_GAP: [where(good, 'milestones', 'm4', { skills: ['Law'] }), 'm4'],
  DEP_AFTER_DEPENDENT: [where(good, 'placements', 'm1', { endWeek: 4 }), 'm2'],
  DEP_UNPLACED: [without(good, 'placements', 'm1'), 'm2'],
  DEP_CYCLE: [
    {
      ...good,
      dependencies: [
        ...good.dependencies,
        { ...good.dependencies[0]!, id: 'd2', milestoneId: 'm1', targetMilestoneId: 'm2' },
      ],
    },
    'm2',
  ],
  EXTERNAL_UNOWNED: [
    {
      ...good,
      dependencies: [
        ...good.dependencies,
        { ...good.dependencies[0]!, id: 'd2', text: 'The contract', targetMilestoneId: null },
      ],
    },
    'm2',
  ],
  RISKY_SEQUENCE: [where(good, 'placements', 'm4', { startWeek: 4, endWeek: 4 }), 'm4'],
  SPAN_MISMATCH: [where(good, 'placements', 'm2', { endWeek: 5 }), 'm2'],
  NO_SLACK: [where(good, 'placements', 'm2', { endWeek: 13 }), 'm2'],
  UNSCORED_ON_PLAN: [where(good, 'milestones', 'm4', { uxValue: null }), 'm4'],
  SHORTLISTED_UNPLACED: [without(good, 'placements', 'm4'), 'm4'],
  OBJECTIVE_WITHOUT_PLAN: [without(good, 'placements'), 'o1'],
};

describe('every finding', () => {
  it('G-22 is silent on a quarter that is well written, well held and well planned', () => {
    expect(everything(good)).toEqual([]);
  });

  it.each(Object.entries(cases))(
    '%s appears where it should, and says itself in full',
    (code, [quarter, id]) => {
      const all = everything(quarter);
      const found = all.filter((finding) => finding.code === code);
      expect(found.map(({ subject }) => subject.id)).toContain(id);
      for (const { subject, brief, message, nextStep } of found) {
        const { about } = FINDING_KINDS[code as FindingCode];
        expect(about).toContain(subject.concept);
        expect(subject.title).not.toBe('');
        expect(brief.split(' ').length).toBeLessThanOrEqual(4);
        expect([message, nextStep].every((text) => text.endsWith('.'))).toBe(true);
      }
    },
  );

  it('has its two cases', () => {
    expect(Object.keys(cases)).toEqual(Object.keys(FINDING_KINDS));
  });

  it('is listed at the end of one session', () => {
    for (const [quarter] of Object.values(cases))
      for (const finding of everything(quarter)) expect(sessionOfFinding(finding)).toMatch(/^s[0-4]$/);
  });

  it('G-18 is kept as fine by nobody where it is told to those who lead alone', () => {
    const told = Object.entries(FINDING_KINDS).filter(([, { audience }]) => audience === 'facilitators');
    expect(told.map(([code]) => code)).toEqual(UNSPOKEN_CODES);
  });

  it('G-18 tells those who lead alone how much somebody took part, and names nobody in its words', () => {
    for (const [code, [quarter]] of Object.entries(cases)) {
      const { audience } = FINDING_KINDS[code as FindingCode];
      expect(findings(quarter).some((finding) => finding.code === code)).toBe(audience === 'team');
      expect(JSON.stringify(findings(quarter))).not.toContain('"people"');
    }
  });
});
