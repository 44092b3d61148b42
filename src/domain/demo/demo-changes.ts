import type { Dependency } from '../entities/milestones/dependency/dependency';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import type { Hypothesis } from '../entities/agreement/hypothesis/hypothesis';
import type { QuarterSettings } from '../quarter/quarter-settings';
import type { Change } from '../quarter/change';
import { addedOf } from '../kernel/entity-changes';
import { derivedId } from '../kernel/ids';
import { ranksBetween } from '../kernel/rank';
import type { DemoMilestone } from './demo-milestone';
import { demoCanvasChanges, demoCanvasNames } from './demo-session-0';
import { demoBlockerChanges, demoBlockerNames } from './demo-blockers';
import { demoContributionChanges, demoContributionNames, demoGroupOf } from './demo-contributions';
import { demoScoringChanges, demoScoringNames } from './demo-scoring';
import { demoDraftChanges, demoDraftNames } from './demo-session-4';
import { demoRunNames, demoSessionChanges } from './demo-sessions';
import { demoMilestones } from './demo-milestones';
import { demoCompanyObjectives, demoMembers, demoObjectives, demoSizes, demoVision } from './demo-objectives';

const metricName = (keyResult: string): string => `${keyResult}#`;

/** Ids by the sample's own names; the same command makes the same ids. */
const idsOf = (commandId: string): ((key: string) => string) => {
  const keys = [
    'vision',
    ...demoMembers.map(({ key }) => key),
    ...demoCompanyObjectives.map(({ key }) => key),
    ...demoObjectives.flatMap(({ key, keyResults, hypotheses }) => [
      key,
      ...keyResults.map(([name]) => name),
      ...hypotheses.map((hypothesis) => hypothesis.key),
    ]),
    ...demoMilestones.flatMap(({ key, after = [], needs = [] }) => [
      key,
      ...after.map((name) => `${key}>${name}`),
      ...needs.map(({ text }) => `${key}>${text}`),
    ]),
    ...demoObjectives.flatMap(({ keyResults }) => keyResults.map(([name]) => metricName(name))),
    ...demoRunNames,
    ...demoBlockerNames,
    ...demoCanvasNames,
    ...demoContributionNames,
    ...demoScoringNames,
    ...demoDraftNames,
  ];
  const ids = new Map(keys.map((key, ordinal) => [key, derivedId(commandId, ordinal + 1)]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The sample refers to "${key}", which it does not have.`);
    return id;
  };
};

const titleOf = (key: string): string => demoMilestones.find((one) => one.key === key)?.title ?? '';

const milestoneOf = (demo: DemoMilestone, id: (key: string) => string, rank: string): Milestone => {
  const { after = [], needs = [], skills = [], scores = [null, null, null] } = demo;
  const [effort, businessValue, uxValue] = scores;
  const waitsFor = [...after.map(titleOf), ...needs.map(({ text }) => text)];
  return {
    id: id(demo.key),
    title: demo.title,
    description: demo.description ?? '',
    type: demo.type,
    objectiveId: id(demo.objective),
    keyResultIds: (demo.keyResults ?? []).map(id),
    hypothesisIds: (demo.hypotheses ?? []).map(id),
    timebox: demo.timebox ?? '',
    question: demo.question ?? '',
    measure: demo.measure ?? '',
    threshold: demo.threshold ?? '',
    decideByWeek: demo.decideByWeek ?? null,
    result: demo.result ?? null,
    effort,
    businessValue,
    uxValue,
    dependenciesText: waitsFor.join(', '),
    // Who was placed was asked; of the others nobody knows yet.
    dependenciesNone: demo.weeks !== undefined && waitsFor.length === 0,
    skillsText: skills.join(', '),
    skills,
    status: demo.status ?? (demo.weeks === undefined ? 'shortlisted' : 'planned'),
    notes: demo.notes ?? '',
    colour: '',
    clusterId: null,
    effortUncertain: false,
    twinOf: null,
    authorIds: [id(demo.by)],
    ownerId: null,
    tasks: demo.tasks ?? [],
    extra: [],
    rank,
  };
};

const dependenciesOfDemo = (demo: DemoMilestone, id: (key: string) => string): readonly Dependency[] => {
  const base = { milestoneId: id(demo.key), blocking: true } as const;
  return [
    ...(demo.after ?? []).map((name): Dependency => ({
      ...base,
      id: id(`${demo.key}>${name}`),
      text: titleOf(name),
      source: 'milestone',
      targetMilestoneId: id(name),
      owner: '',
      neededByWeek: null,
      status: 'open',
    })),
    ...(demo.needs ?? []).map(({ text, source, owner = '', byWeek = null }): Dependency => ({
      ...base,
      id: id(`${demo.key}>${text}`),
      text,
      source,
      targetMilestoneId: null,
      owner,
      neededByWeek: byWeek,
      status: owner === '' ? 'open' : 'agreed',
    })),
  ];
};

/** What the cards that test a hypothesis say of it; those of the sample agree. */
const learnedOf = (hypothesis: string): Pick<Hypothesis, 'status' | 'learning'> => {
  const [result] = demoMilestones.flatMap(({ hypotheses = [], result: own }) =>
    own != null && hypotheses.includes(hypothesis) ? [own] : [],
  );
  return result === undefined
    ? { status: 'open', learning: '' }
    : { status: result.verdict, learning: result.decision };
};

const objectiveChanges = (id: (key: string) => string): readonly Change[] => {
  const ranks = ranksBetween(null, null, demoObjectives.length);
  const keyResultRanks = ranksBetween(null, null, demoObjectives.flatMap((one) => one.keyResults).length);
  const hypothesisRanks = ranksBetween(null, null, demoObjectives.flatMap((one) => one.hypotheses).length);
  const nextKeyResult = keyResultRanks.values();
  const nextHypothesis = hypothesisRanks.values();
  return demoObjectives.flatMap((demo, index) => [
    addedOf('objective', {
      id: id(demo.key),
      title: demo.title,
      description: demo.description,
      priority: demo.priority,
      companyObjectiveIds: demo.serves.map(id),
      servesVision: false,
      status: demo.status,
      slot: 'current',
      clusterId: id(demoGroupOf(demo.key)),
      areaIds: [],
      threeIds: [],
      threeAnswer: null,
      threeNote: '',
      stub: false,
      extra: [],
      rank: ranks[index] ?? '',
    }),
    ...demo.keyResults.map(([key, text], position) =>
      addedOf('keyResult', {
        id: id(key),
        objectiveId: id(demo.key),
        ordinal: position + 1,
        text,
        label: '',
        feasibility: 'plausible',
        feasibilityWhy: '',
        feasibilityBy: null,
        stub: false,
        rank: nextKeyResult.next().value ?? '',
      }),
    ),
    ...demo.hypotheses.map(({ key, text, form, expected, covers }) =>
      addedOf('hypothesis', {
        id: id(key),
        objectiveId: id(demo.key),
        text,
        form,
        expected,
        keyResultIds: covers.map(id),
        ...learnedOf(key),
        rank: nextHypothesis.next().value ?? '',
      }),
    ),
  ]);
};

const metricChanges = (id: (key: string) => string): readonly Change[] => {
  const all = demoObjectives.flatMap(({ keyResults }) => keyResults);
  const ranks = ranksBetween(null, null, all.length);
  return all.map(([key, , baseline, target, unit], index) =>
    addedOf('metric', {
      id: id(metricName(key)),
      objectiveId: null,
      keyResultId: id(key),
      text: '',
      unit,
      baseline,
      target,
      rank: ranks[index] ?? '',
    }),
  );
};

/**
 * What fills the sample quarter: complete down to weeks and results, with a few honest gaps.
 *
 * @param settings the quarter's; a shorter one ends its last cards with itself
 */
export const demoChanges = (
  commandId: string,
  { weeks, startDate }: Pick<QuarterSettings, 'weeks' | 'startDate'>,
): readonly Change[] => {
  const id = idsOf(commandId);
  const sample = { id, people: demoMembers.map(({ key }) => key), startDate };
  const companyRanks = ranksBetween(null, null, demoCompanyObjectives.length);
  const milestoneRanks = ranksBetween(null, null, demoMilestones.length);
  return [
    ...demoMembers.map(({ key, ...member }) => addedOf('member', { id: id(key), ...member })),
    addedOf('vision', { id: id('vision'), ...demoVision }),
    ...demoCompanyObjectives.map(({ key, ...company }, index) =>
      addedOf('companyObjective', { id: id(key), ...company, rank: companyRanks[index] ?? '' }),
    ),
    ...demoSessionChanges(sample),
    // Before the objectives that were made of them: taken back, an objective goes first.
    ...demoContributionChanges(id, sample.people),
    ...objectiveChanges(id),
    ...metricChanges(id),
    ...demoSizes.map((size) => addedOf('sizeDefinition', { ...size, changedAt: null })),
    ...demoMilestones.map((demo, index) =>
      addedOf('milestone', milestoneOf(demo, id, milestoneRanks[index] ?? '')),
    ),
    ...demoMilestones.flatMap((demo) =>
      dependenciesOfDemo(demo, id).map((dependency) => addedOf('dependency', dependency)),
    ),
    ...demoDraftChanges(sample, weeks),
    ...demoBlockerChanges(id),
    ...demoCanvasChanges(sample),
    ...demoScoringChanges(sample),
  ];
};
