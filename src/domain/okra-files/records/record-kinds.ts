import { ASPECTS, EVIDENCE, NOTE_KINDS } from '../../entities/facilitation/canvas-note/canvas-note';
import { CANVAS_AREAS } from '../../entities/facilitation/canvas-area/canvas-area';
import { SESSION_IDS } from '../../entities/facilitation/session/session-id';
import { BLOCKER_KINDS, type Blocker } from '../../entities/facilitation/blocker/blocker';
import type { Hypothesis } from '../../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../../entities/agreement/key-result/key-result';
import type { Dependency, DependencySource } from '../../entities/milestones/dependency/dependency';
import type { MilestoneResult } from '../../entities/milestones/milestone/milestone';
import type { Marker } from '../../entities/plan/marker/marker';
import { STATUS_NAMES } from '../../entities/agreement/hypothesis/status-names';
import { SCALES } from '../../entities/scoring/score/score';
import { MARKER_NAMES } from '../../entities/plan/marker/marker-name';
import { every, lines, needed, number, ref, refs, telling, text, week, words, yes } from './record-fields';
import type { RecordKind, Values } from './record-kind';

/** Weeks from one to another, or none at all. */
const isSpan = (values: Values): boolean => {
  const [from, to] = [values['startWeek'], values['endWeek']] as readonly (number | null)[];
  return (from ?? null) === null ? (to ?? null) === null : (to ?? 0) >= (from ?? 0);
};

/**
 * Every kind of record, each behind those by which its things are told apart. Not among them, and so in no file: who did something and when, ballots
 * and rounds, what is of one session or revision alone, and what a work item is (SPEC, G-25).
 */
export const RECORD_KINDS: readonly RecordKind[] = [
  {
    opener: 'Vision',
    concept: 'vision',
    head: 'text',
    isOne: () => true,
    fields: [text('We will', 'doWhat'), text('In order to', 'outcome'), text('For', 'forWhom')],
  },
  {
    opener: 'About objective',
    concept: 'objective',
    head: 'title',
    isMore: true,
    fields: [
      yes('Serves the vision', 'servesVision'),
      ref('Cluster', 'clusterId', 'cluster'),
      refs('Three cards', 'threeIds', 'milestone'),
      words('They would do', 'threeAnswer', ['yes', 'no'], null),
      text('Because', 'threeNote'),
    ],
  },
  {
    opener: 'Card',
    concept: 'milestone',
    head: 'title',
    isMore: true,
    fields: [
      ref('Cluster', 'clusterId', 'cluster'),
      ref('Same as', 'twinOf', 'milestone'),
      yes('Effort uncertain', 'effortUncertain'),
      text('Dependencies as typed', 'dependenciesText'),
      refs('Tests', 'hypothesisIds', 'hypothesis'),
      text('Seen', 'result.seen'),
      words(
        'Threshold met',
        'result.thresholdMet',
        every<MilestoneResult['thresholdMet']>({ yes: true, no: true, unclear: true }),
        null,
      ),
      words(
        'Verdict',
        'result.verdict',
        every<MilestoneResult['verdict']>({ supported: true, refuted: true, inconclusive: true }),
        null,
      ),
      text('Decision', 'result.decision'),
    ],
  },
  {
    opener: 'Key result',
    concept: 'keyResult',
    head: 'text',
    isMore: true,
    isOne: () => true,
    fields: [
      needed(ref('Objective', 'objectiveId', 'objective')),
      needed(number('Number', 'ordinal')),
      words(
        'Feasibility',
        'feasibility',
        every<KeyResult['feasibility']>({ unchecked: true, plausible: true, doubtful: true }),
        'unchecked',
      ),
      text('Because', 'feasibilityWhy'),
    ],
  },
  {
    opener: 'Hypothesis',
    concept: 'hypothesis',
    head: 'text',
    fields: [
      telling(ref('Objective', 'objectiveId', 'objective')),
      refs('Key results', 'keyResultIds', 'keyResult'),
      words(
        'Form',
        'form',
        every<Hypothesis['form']>({ 'if-then': true, question: true, 'must-be-true': true }),
        'if-then',
      ),
      lines('Expected', 'expected'),
      words('Status', 'status', STATUS_NAMES, 'open'),
      text('Learned', 'learning'),
    ],
  },
  {
    opener: 'Cluster',
    concept: 'cluster',
    head: 'name',
    fields: [
      telling(words('Session', 'sessionId', SESSION_IDS, 's2')),
      ref('Hypothesis', 'hypothesisId', 'hypothesis'),
      {
        ...telling(words('Area', 'area', CANVAS_AREAS, null)),
        fits: (_, above) => above('sessionId') === 's0',
      },
    ],
    // A group of #0 stands in an area, and no other does.
    cannotBe: (values, head) =>
      head.trim() === '' || (values['sessionId'] === 's0' && (values['area'] ?? null) === null),
  },
  {
    opener: 'Note',
    concept: 'canvasNote',
    head: 'text',
    fields: [
      telling(words('Area', 'area', CANVAS_AREAS, 'pains')),
      { ...words('Aspect', 'aspect', ASPECTS, null), fits: (_, above) => above('area') === 'platform' },
      words('Kind', 'kind', NOTE_KINDS, 'fact'),
      words('Known from', 'evidence', EVIDENCE, null),
      {
        ...ref('Group', 'clusterId', 'cluster'),
        fits: (value, above, find) =>
          value === null || find('cluster', value as string)?.['area'] === above('area'),
      },
    ],
    settle: (now) =>
      now['area'] === 'platform' && now['aspect'] === null ? { ...now, aspect: 'constraint' } : now,
  },
  {
    opener: 'Contribution',
    concept: 'contribution',
    head: 'text',
    fields: [
      ref('Serves', 'companyObjectiveId', 'companyObjective'),
      ref('Cluster', 'clusterId', 'cluster'),
      ref('Same as', 'twinOf', 'contribution'),
    ],
    fixed: { roundId: null },
  },
  {
    opener: 'Blocker',
    concept: 'blocker',
    head: 'text',
    fields: [
      words(
        'Kind',
        'kind',
        BLOCKER_KINDS.filter((kind) => kind !== 'none'),
        'risk',
      ),
      ref('Contribution', 'contributionId', 'contribution'),
      ref('Objective', 'objectiveId', 'objective'),
      words('Status', 'status', every<Blocker['status']>({ open: true, settled: true }), 'open'),
    ],
    fixed: { runId: null },
  },
  ...(['pain', 'gain'] as const).map((kind): RecordKind => ({
    opener: kind === 'pain' ? 'Pain' : 'Gain',
    concept: 'painGain',
    head: 'text',
    fields: [needed(ref('Objective', 'objectiveId', 'objective'))],
    fixed: { kind },
  })),
  {
    opener: 'Feature',
    concept: 'feature',
    head: 'name',
    fields: [
      telling(ref('Objective', 'objectiveId', 'objective')),
      ref('Product area', 'areaId', 'productArea'),
    ],
  },
  {
    opener: 'Metric',
    concept: 'metric',
    head: 'text',
    fields: [
      telling(ref('Key result', 'keyResultId', 'keyResult')),
      // Which objective a key result belongs to is its own to say.
      {
        ...telling(ref('Objective', 'objectiveId', 'objective')),
        fits: (_, above) => above('keyResultId') === null,
      },
      text('Unit', 'unit'),
      number('Start', 'baseline'),
      number('Target', 'target'),
    ],
    isOne: (values) => (values['keyResultId'] ?? null) !== null,
    cannotBe: (values, head) =>
      (values['keyResultId'] ?? null) === null &&
      ((values['objectiveId'] ?? null) === null || head.trim() === ''),
  },
  {
    opener: 'Check-in',
    concept: 'checkIn',
    head: 'note',
    fields: [
      needed(ref('Metric', 'metricId', 'metric')),
      needed({ label: 'Day', field: 'day', form: { as: 'day' }, blank: '' }),
      needed(number('Value', 'value')),
    ],
    cannotBe: () => false,
  },
  {
    opener: 'Waits for',
    concept: 'dependency',
    head: 'text',
    fields: [
      needed(ref('Card', 'milestoneId', 'milestone')),
      telling(ref('On the board', 'targetMilestoneId', 'milestone')),
      words(
        'Source',
        'source',
        every<DependencySource>({
          platform: true,
          infra: true,
          dx: true,
          sre: true,
          qa: true,
          ds: true,
          bi: true,
          external: true,
          milestone: true,
          other: true,
        }),
        'other',
      ),
      { ...yes('Blocking', 'blocking'), blank: true },
      text('Owner', 'owner'),
      week('Needed by', 'neededByWeek'),
      words(
        'Status',
        'status',
        every<Dependency['status']>({ open: true, agreed: true, resolved: true }),
        'open',
      ),
    ],
    isOne: (values) => (values['targetMilestoneId'] ?? null) !== null,
    cannotBe: (values, head) => head.trim() === '' || values['milestoneId'] === values['targetMilestoneId'],
  },
  {
    opener: 'Marker',
    concept: 'marker',
    head: 'text',
    fields: [
      needed(words('Kind', 'kind', MARKER_NAMES, null)),
      telling(week('From', 'startWeek')),
      week('To', 'endWeek'),
      ref('About', 'milestoneId', 'milestone'),
      text('Owner', 'owner'),
      words('Status', 'state', every<Marker['state']>({ open: true, done: true }), 'open'),
    ],
    settle: (now) => (isSpan(now) ? now : { ...now, startWeek: null, endWeek: null }),
  },
  {
    opener: 'Weeks',
    concept: 'placement',
    headOf: 'milestone',
    head: 'id',
    isMore: true,
    fields: [text('Notes', 'notes')],
  },
  {
    opener: 'Size',
    concept: 'sizeDefinition',
    head: 'id',
    fields: [text('Meaning', 'meaning'), lines('Examples', 'examples')],
    fixed: { changedAt: null },
    cannotBe: (_, head) => !SCALES.effort.some((size) => size === head),
  },
  {
    opener: 'Put aside',
    concept: 'parkedNote',
    head: 'text',
    fields: [words('Session', 'sessionId', SESSION_IDS, null)],
  },
];
