import { hasHypothesis } from '#domain/views/findings/milestone-findings';
import { findById } from '#domain/kernel/collection';
import {
  goldenThread,
  type GoldenThread,
  type ThreadHypothesis,
  type ThreadObjective,
} from '#domain/views/thread/golden-thread';
import { objectiveCode } from '#domain/views/thread/codes';
import type { KeyResult } from '#domain/entities/agreement/key-result/key-result';
import type { CompanyObjective } from '#domain/entities/agreement/company-objective/company-objective';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';

export interface DrawnKeyResult {
  readonly code: string;
  readonly keyResult: KeyResult;
  /** Those that have their place here; one that covers several key results is drawn once, under the first. */
  readonly hypotheses: readonly ThreadHypothesis[];
  /** Code of the key result under which its hypothesis is drawn; null: it has one here, or none. */
  readonly drawnAt: string | null;
}

export interface DrawnObjective {
  readonly objective: Objective;
  readonly code: string;
  /** Further company objectives that it serves, by nickname. */
  readonly alsoServes: readonly string[];
  readonly hasKeyResults: boolean;
  readonly keyResults: readonly DrawnKeyResult[];
  /** Hypotheses that cover no key result. */
  readonly looseHypotheses: readonly ThreadHypothesis[];
  /** Milestones from which nothing would be learnt. */
  readonly looseMilestones: readonly Milestone[];
  /** Milestones that need no hypothesis of their own: enablers of others. */
  readonly otherMilestones: readonly Milestone[];
  readonly hypothesisCount: number;
  readonly milestoneCount: number;
  readonly gaps: number;
}

export interface DrawnGroup {
  readonly key: string;
  /** Null: what serves no company objective. */
  readonly company: CompanyObjective | null;
  readonly objectives: readonly DrawnObjective[];
}

export interface DrawnThread {
  readonly groups: readonly DrawnGroup[];
  readonly strayMilestones: readonly Milestone[];
  readonly levels: GoldenThread['levels'];
}

/** The quarter without what was put off to the next one or dropped: the agreement is about this one. */
const thisQuarter = (quarter: Quarter): Quarter => {
  const isOut = ({ slot, status }: Objective): boolean => slot === 'next' || status === 'dropped';
  const out = new Set(quarter.objectives.filter(isOut).map(({ id }) => id));
  if (out.size === 0) return quarter;
  const isIn = ({ objectiveId }: { readonly objectiveId: string | null }): boolean =>
    objectiveId === null || !out.has(objectiveId);
  // Over the quarter instead of a copy, which would look at every collection and so depend on all of them.
  return Object.assign(Object.create(quarter) as Quarter, {
    objectives: quarter.objectives.filter(({ id }) => !out.has(id)),
    keyResults: quarter.keyResults.filter(isIn),
    hypotheses: quarter.hypotheses.filter(isIn),
    milestones: quarter.milestones.filter(isIn),
  });
};

const drawKeyResults = ({ keyResults }: ThreadObjective): readonly DrawnKeyResult[] => {
  const drawn = new Map<string, string>();
  return keyResults.map(({ code, keyResult, hypotheses }) => {
    const here = hypotheses.filter(({ hypothesis }) => !drawn.has(hypothesis.id));
    here.forEach(({ hypothesis }) => drawn.set(hypothesis.id, code));
    const [first] = hypotheses;
    const drawnAt = here.length > 0 || first === undefined ? null : (drawn.get(first.hypothesis.id) ?? null);
    return { code, keyResult, hypotheses: here, drawnAt };
  });
};

const nickOf = ({ nick, title }: CompanyObjective): string => (nick === '' ? title : nick);

const drawObjective = (quarter: Quarter, thread: ThreadObjective): DrawnObjective => {
  const keyResults = drawKeyResults(thread);
  const hypotheses = [...keyResults.flatMap((drawn) => drawn.hypotheses), ...thread.hypotheses];
  const proving = new Set(hypotheses.flatMap(({ milestones }) => milestones));
  const others = [
    ...new Set([...thread.keyResults.flatMap(({ milestones }) => milestones), ...thread.milestones]),
  ].filter((milestone) => !proving.has(milestone));
  const looseMilestones = others.filter((milestone) => !hasHypothesis(quarter, milestone));
  const bare = keyResults.filter((drawn) => drawn.hypotheses.length === 0 && drawn.drawnAt === null);
  const unproved = hypotheses.filter(({ milestones }) => milestones.length === 0);
  return {
    objective: thread.objective,
    code: objectiveCode(quarter, thread.objective.id),
    alsoServes: thread.objective.companyObjectiveIds
      .slice(1)
      .flatMap((id) => findById(quarter.companyObjectives, id) ?? [])
      .map(nickOf),
    hasKeyResults: keyResults.length > 0,
    keyResults,
    looseHypotheses: thread.hypotheses,
    looseMilestones,
    otherMilestones: others.filter((milestone) => !looseMilestones.includes(milestone)),
    hypothesisCount: hypotheses.length,
    milestoneCount: proving.size + others.length,
    gaps:
      (keyResults.length === 0 ? 1 : 0) +
      bare.length +
      unproved.length +
      thread.hypotheses.length +
      looseMilestones.length,
  };
};

/** The golden thread as it is drawn, every missing link in its place. */
export const drawnThread = createSelector((quarter: Quarter): DrawnThread => {
  const { companyObjectives, unlinkedObjectives, looseMilestones, levels } = goldenThread(
    thisQuarter(quarter),
  );
  const draw = (thread: ThreadObjective): DrawnObjective => drawObjective(quarter, thread);
  const unlinked: DrawnGroup = { key: 'unlinked', company: null, objectives: unlinkedObjectives.map(draw) };
  return {
    groups: [
      ...companyObjectives.map(({ companyObjective, objectives }) => ({
        key: companyObjective.id,
        company: companyObjective,
        objectives: objectives.map(draw),
      })),
      ...(unlinked.objectives.length > 0 ? [unlinked] : []),
    ],
    strayMilestones: looseMilestones,
    levels,
  };
});

const onlyBroken = (drawn: DrawnObjective): DrawnObjective => ({
  ...drawn,
  otherMilestones: [],
  keyResults: drawn.keyResults.flatMap((keyResult) => {
    if (keyResult.hypotheses.length === 0) return keyResult.drawnAt === null ? [keyResult] : [];
    const hypotheses = keyResult.hypotheses.filter(({ milestones }) => milestones.length === 0);
    return hypotheses.length === 0 ? [] : [{ ...keyResult, hypotheses }];
  }),
});

/** The same thread with only what is broken and the way down to it. */
export const gapsOnly = (thread: DrawnThread): DrawnThread => ({
  ...thread,
  groups: thread.groups.flatMap((group) => {
    const isBroken = group.company === null || group.objectives.length === 0;
    const objectives = group.objectives
      .filter(({ gaps }) => group.company === null || gaps > 0)
      .map(onlyBroken);
    return isBroken || objectives.length > 0 ? [{ ...group, objectives }] : [];
  }),
});
