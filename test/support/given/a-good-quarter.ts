import { attendanceId } from '#domain/entities/facilitation/attendance/attendance';
import { CANVAS_AREAS } from '#domain/entities/facilitation/canvas-area/canvas-area';
import { AGENDAS } from '#domain/entities/facilitation/session/agenda';
import { untouchedSession } from '#domain/entities/facilitation/session/session';
import { SESSION_IDS, type SessionId } from '#domain/entities/facilitation/session/session-id';
import type { Quarter } from '#domain/quarter/quarter';
import { after, aQuarter, LEAD, MATE, THIRD } from './a-quarter';

const FOURTH = 'fourth';
const TEAM = [LEAD, MATE, THIRD, FOURTH] as const;

const DAYS: Readonly<Record<SessionId, string>> = {
  s0: '2026-12-07',
  s1: '2026-12-10',
  s2: '2026-12-14',
  s3: '2026-12-15',
  s4: '2026-12-17',
};

export const runOf = (session: SessionId): string => `run-${session}`;

/** Five sessions, each held within its minutes and at a good distance, by four people and the stakeholder. */
const held = (quarter: Quarter): Quarter => ({
  ...quarter,
  members: [
    ...quarter.members,
    { id: FOURTH, role: 'data', facilitator: false, skills: ['SQL'] },
    { id: 'stakeholder', role: 'stakeholder', facilitator: false, skills: [] },
  ],
  sessions: SESSION_IDS.map((id) => ({ ...untouchedSession(id), state: 'done', date: DAYS[id] })),
  sessionRuns: SESSION_IDS.map((id) => ({
    id: runOf(id),
    sessionId: id,
    startedAt: `${DAYS[id]}T09:00:00.000Z`,
    endedAt: `${DAYS[id]}T10:00:00.000Z`,
    activities: AGENDAS[id].map(({ activity, minutes }) => ({
      activity,
      planned: minutes,
      took: minutes * 60_000,
    })),
  })),
  attendances: SESSION_IDS.flatMap((id) =>
    [...TEAM, 'stakeholder'].map((memberId) => ({
      id: attendanceId(runOf(id), memberId),
      runId: runOf(id),
      memberId,
      at: `${DAYS[id]}T09:00:00.000Z`,
      observes: false,
    })),
  ),
  writingRounds: (['s1.silent', 's2.ideation'] as const).map((activity) => ({
    id: `round-${activity}`,
    runId: runOf(activity === 's1.silent' ? 's1' : 's2'),
    activity,
    asked: [...TEAM],
    away: [],
    closesAt: null,
    state: 'revealed',
  })),
  contributions: [LEAD, MATE, THIRD, FOURTH, LEAD, MATE].map((by, at) => ({
    id: `idea${String(at)}`,
    text: `Customers wait ${String(at + 1)} days less for their refund`,
    companyObjectiveId: 'co1',
    roundId: 'round-s1.silent',
    clusterId: null,
    twinOf: null,
    by,
    rank: `a${String(at)}`,
  })),
  blockers: [...TEAM, 'stakeholder'].map((by, at) => ({
    id: `blocker-${by}`,
    runId: runOf('s1'),
    kind: by === MATE ? 'risk' : 'none',
    text: by === MATE ? 'The carrier signs late' : '',
    contributionId: null,
    objectiveId: null,
    status: 'open',
    by,
    rank: `a${String(at)}`,
  })),
  canvasNotes: CANVAS_AREAS.map((area, at) => ({
    id: `note-${area}`,
    area,
    aspect: area === 'platform' ? 'strength' : null,
    kind: 'fact',
    text: `Half of them call us, seen ${String(at + 1)} times`,
    evidence: 'analytics',
    clusterId: null,
    by: LEAD,
    rank: `a${String(at)}`,
  })),
});

/** A quarter of which nothing is to be said: written, tested, scored, reviewed, placed, and held session by session. */
export const aGoodQuarter = (): Quarter => {
  const written = after(
    aQuarter(),
    {
      kind: 'vision.write',
      text: 'This quarter, we will explain refunds in order to be trusted for everybody who buys.',
      doWhat: 'explain refunds',
      outcome: 'be trusted',
      forWhom: 'everybody who buys',
    },
    { kind: 'companyObjective.add', id: 'co1', values: { title: 'Be trusted with returns', nick: 'Trust' } },
    {
      kind: 'objective.add',
      id: 'o1',
      values: { title: 'Returns without a phone call', companyObjectiveIds: ['co1'] },
    },
    {
      kind: 'keyResult.add',
      id: 'k1',
      values: { objectiveId: 'o1', text: '60% start alone', feasibility: 'plausible' },
    },
    {
      kind: 'hypothesis.add',
      id: 'h1',
      values: { objectiveId: 'o1', text: 'If the amount is shown first, they start', keyResultIds: ['k1'] },
    },
    {
      kind: 'metric.add',
      id: 'x1',
      values: { keyResultId: 'k1', text: '', unit: '%', baseline: 20, target: 60 },
    },
    ...(['S', 'M', 'L'] as const).map(
      (size) =>
        ({ kind: 'sizeDefinition.write', size, meaning: `As ${size} as that`, examples: ['Label'] }) as const,
    ),
    ...(
      [
        ['m1', 'Refund rules as a service', 'enabler', 'M', 2, 1],
        ['m2', 'Amount on the order page', 'epic', 'L', 3, 3],
        ['m3', 'Fake door for instant refunds', 'signal_test', 'S', 1, 2],
        ['m4', 'Call ten customers', 'spike', 'S', 1, 1],
      ] as const
    ).map(
      ([id, title, type, effort, businessValue, uxValue]) =>
        ({
          kind: 'milestone.add',
          id,
          values: {
            title,
            type,
            objectiveId: 'o1',
            hypothesisIds: ['h1'],
            effort,
            businessValue,
            uxValue,
            skills: [type === 'enabler' || type === 'epic' ? 'Backend' : 'SQL'],
            status: 'shortlisted',
            dependenciesNone: id !== 'm2',
            timebox: type === 'spike' ? '3 days' : '',
            measure: type === 'signal_test' ? 'Share of clicks' : '',
          },
        }) as const,
    ),
    { kind: 'dependency.add', id: 'd1', values: { milestoneId: 'm2', targetMilestoneId: 'm1' } },
    { kind: 'placement.place', milestone: 'm1', startWeek: 1, endWeek: 2 },
    { kind: 'placement.place', milestone: 'm2', startWeek: 3, endWeek: 6 },
    { kind: 'placement.place', milestone: 'm3', startWeek: 1, endWeek: 2 },
    { kind: 'placement.place', milestone: 'm4', startWeek: 3, endWeek: 3 },
  );
  return {
    ...held(written),
    // Before the team voted.
    sizeDefinitions: written.sizeDefinitions.map((size) => ({
      ...size,
      changedAt: `${DAYS.s3}T09:25:00.000Z`,
    })),
    milestones: written.milestones.map((milestone, at) => ({ ...milestone, authorIds: [TEAM[at]!] })),
    scoreRounds: [
      {
        id: 'r1',
        runId: runOf('s3'),
        scale: 'effort',
        cards: ['m2'],
        follows: null,
        openedAt: `${DAYS.s3}T09:30:00.000Z`,
        closesAt: null,
        state: 'revealed',
        asked: [...TEAM],
        away: [],
        heard: [],
        settled: ['m2'],
      },
    ],
    estimates: TEAM.map((memberId) => ({
      id: `r1:${memberId}`,
      roundId: 'r1',
      memberId,
      choices: [{ card: 'm2', value: 'L', because: '' }],
    })),
  };
};
