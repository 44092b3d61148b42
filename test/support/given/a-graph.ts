import type { Dependency } from '#domain/entities/milestones/dependency/dependency';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import type { DraftSetting } from '#domain/jira-publishing/issue-draft';
import type { Section } from '#domain/jira-publishing/issue-description';
import { NO_FIELDS, type PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { emptyQuarter } from '#domain/quarter/empty-quarter';
import type { Quarter } from '#domain/quarter/quarter';
import { byId } from '#domain/kernel/collection';
import { settings } from './a-quarter';

const anObjective = (id: string, more: Partial<Objective> = {}): Objective => ({
  id,
  title: `Objective ${id}`,
  description: '',
  priority: '',
  companyObjectiveIds: [],
  servesVision: false,
  status: 'draft',
  slot: 'current',
  clusterId: null,
  areaIds: [],
  threeIds: [],
  threeAnswer: null,
  threeNote: '',
  stub: false,
  extra: [],
  rank: id,
  ...more,
});

export const aMilestone = (id: string, more: Partial<Milestone> = {}): Milestone => ({
  id,
  title: `Milestone ${id}`,
  description: '',
  type: 'epic',
  objectiveId: null,
  keyResultIds: [],
  hypothesisIds: [],
  timebox: '',
  question: '',
  measure: '',
  threshold: '',
  decideByWeek: null,
  result: null,
  effort: null,
  effortUncertain: false,
  businessValue: null,
  uxValue: null,
  dependenciesText: '',
  dependenciesNone: false,
  skillsText: '',
  skills: [],
  status: 'candidate',
  notes: '',
  colour: '',
  clusterId: null,
  twinOf: null,
  authorIds: [],
  ownerId: null,
  tasks: [],
  extra: [],
  rank: id,
  ...more,
});

/** `waits` for `target`. */
export const aDependency = (waits: string, target: string): Dependency => ({
  id: `${waits}-${target}`,
  milestoneId: waits,
  text: target,
  source: 'milestone',
  blocking: true,
  targetMilestoneId: target,
  owner: '',
  neededByWeek: null,
  status: 'open',
});

export const aReceipt = (id: string, number: number, more: Partial<Receipt> = {}): Receipt => ({
  id,
  kind: 'epic',
  issueId: String(10_000 + number),
  issueKey: `SHOP-${String(number)}`,
  issueTypeId: '10003',
  runId: 'run',
  publishedAt: '2027-01-11T09:00:00.000Z',
  memberId: 'lead',
  published: {},
  inJira: {},
  linkedTo: [],
  ...more,
});

const type = (issueTypeId: string, label: string | null = null) => ({
  issueTypeId,
  issueTypeName: issueTypeId === '10001' ? 'Epic' : 'Task',
  label,
  level: issueTypeId === '10001' ? 1 : 0,
});

export const aMapping = (more: Partial<PublishMapping> = {}): PublishMapping => ({
  id: '10000',
  types: {
    objective: type('10001', 'okra-objective'),
    epic: type('10001'),
    spike: type('10003', 'okra-spike'),
    enabler: type('10003', 'okra-enabler'),
    signal_test: type('10003', 'okra-signal-test'),
    untyped: type('10003', 'okra-untyped'),
  },
  contributes: { linkTypeId: '10003', linkTypeName: 'Relates' },
  blocks: { linkTypeId: '10000', linkTypeName: 'Blocks' },
  labels: [],
  fields: NO_FIELDS,
  sprint: null,
  children: false,
  tasks: null,
  described: [],
  defaults: {},
  ...more,
});

/** What drafts depend on, with a mapping. */
export const aSetting = (
  mapping: PublishMapping = aMapping(),
  more: Partial<DraftSetting> = {},
): DraftSetting => ({
  mapping,
  ledger: 'ledger-1',
  sprints: [],
  ...more,
});

/** A description as the words of its sections. */
export const describe = (sections: readonly Section[]): string =>
  JSON.stringify(sections, (_, value: unknown) =>
    // As Jira's document reads it: a link is no text.
    typeof value === 'object' && value !== null && 'issueKey' in value && 'text' in value && 'rest' in value
      ? `${String(value.text)}${String(value.rest)}`
      : value,
  );

const padded = (letter: string, index: number): string => `${letter}${String(index).padStart(4, '0')}`;

/** Objectives `o0000`... and milestones `m0000`... dealt out to them; `edges` are [waits, target] by number. */
export const aGraph = (
  objectives: number,
  milestones: number,
  edges: readonly (readonly [number, number])[],
): Quarter => ({
  ...emptyQuarter('q', settings()),
  objectives: Array.from({ length: objectives }, (_, i) => anObjective(padded('o', i))),
  milestones: Array.from({ length: milestones }, (_, i) =>
    aMilestone(padded('m', i), { objectiveId: objectives === 0 ? null : padded('o', i % objectives) }),
  ),
  dependencies: edges
    .map(([waits, target]) => aDependency(padded('m', waits), padded('m', target)))
    .sort(byId),
});
