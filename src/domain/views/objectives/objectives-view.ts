import { checkInsOf } from '../../entities/agreement/check-in/check-ins-of';
import type { Hypothesis } from '../../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../../entities/agreement/key-result/key-result';
import { metricOf } from '../../entities/agreement/metric/metric-of';
import type { Objective } from '../../entities/agreement/objective/objective';
import { isOnTheBoard, objectiveOfMilestone } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { findById } from '../../kernel/collection';
import type { Day } from '../../kernel/day';
import type { Quarter } from '../../quarter/quarter';
import type { DraftCard } from '../draft/draft-view';
import { companyObjectiveCode } from '../thread/codes';
import {
  goldenThread,
  type GoldenThread,
  type ThreadHypothesis,
  type ThreadKeyResult,
  type ThreadObjective,
} from '../thread/golden-thread';
import { isShown } from '../draft/is-shown';

/** A card as it hangs on the thread. */
export type ThreadCard = Pick<
  DraftCard,
  'id' | 'title' | 'type' | 'startWeek' | 'endWeek' | 'issueKey' | 'done'
>;

/** The number of a key result as a page shows it. */
export interface ShownNumber {
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  /** The last value that somebody typed, and the day on which it was seen. */
  readonly now: { readonly value: number; readonly day: Day } | null;
}

export interface ShownHypothesis extends Pick<Hypothesis, 'id' | 'text' | 'status'> {
  readonly cards: readonly ThreadCard[];
}

export interface ShownKeyResult extends Pick<KeyResult, 'id' | 'text'> {
  readonly code: string;
  /** Null: nobody gave it numbers. */
  readonly number: ShownNumber | null;
  /** One that covers several key results stands under the first of them. */
  readonly hypotheses: readonly ShownHypothesis[];
  /** Codes of the key results above it under which the others of its hypotheses stand. */
  readonly above: readonly string[];
  /** Cards that name it and none of its hypotheses. */
  readonly cards: readonly ThreadCard[];
}

export interface ShownObjective extends Pick<Objective, 'id' | 'title'> {
  readonly code: string;
  /** Put off to the next quarter, or dropped: it is shown for its cards. */
  readonly isOut: boolean;
  /** The company objectives that it serves. */
  readonly serves: readonly { readonly code: string; readonly title: string }[];
  /** It serves the vision, and there is one. */
  readonly servesVision: boolean;
  readonly keyResults: readonly ShownKeyResult[];
  /** Hypotheses that cover no key result. */
  readonly hypotheses: readonly ShownHypothesis[];
  /** Cards of it that hang on none of its key results and hypotheses. */
  readonly cards: readonly ThreadCard[];
}

/** What a quarter agreed on, from the objectives down: the thread as readers of a page see it. */
export interface ObjectivesPlan {
  readonly quarterId: string;
  readonly label: string;
  readonly team: string;
  readonly projectId: string;
  /** Monday of week 1. */
  readonly startDate: Day;
  readonly weeks: number;
  readonly objectives: readonly ShownObjective[];
  /** What belongs to no objective. */
  readonly loose: Pick<ShownObjective, 'hypotheses' | 'cards'>;
}

/** The same as a reader outside the app sees it: as of which entry. */
export interface ObjectivesView extends ObjectivesPlan {
  readonly seq: number;
  /** ISO instant of the last entry. */
  readonly changedAt: string;
}

const cardOf = (quarter: Quarter, { id, title, type, status }: Milestone): ThreadCard => {
  const placement = findById(quarter.placements, id);
  return {
    id,
    title,
    type,
    startWeek: placement?.startWeek ?? null,
    endWeek: placement?.endWeek ?? null,
    issueKey: findById(quarter.receipts, id)?.issueKey ?? null,
    done: status === 'done',
  };
};

const hypothesisOf = (
  quarter: Quarter,
  { hypothesis: { id, text, status }, milestones }: ThreadHypothesis,
): ShownHypothesis => ({
  id,
  text,
  status,
  cards: milestones.map((milestone) => cardOf(quarter, milestone)),
});

const numberOf = (quarter: Quarter, keyResultId: string): ShownNumber | null => {
  const metric = metricOf(quarter, keyResultId);
  if (metric === undefined) return null;
  const { id, unit, baseline, target } = metric;
  const last = checkInsOf(quarter, id).at(-1);
  return { unit, baseline, target, now: last === undefined ? null : { value: last.value, day: last.day } };
};

/** Each hypothesis under the first key result that it covers; the others name where it stands. */
const keyResultsOf = (quarter: Quarter, thread: readonly ThreadKeyResult[]): readonly ShownKeyResult[] => {
  const drawn = new Map<string, string>();
  return thread.map(({ code, keyResult: { id, text }, hypotheses, milestones }) => {
    const here = hypotheses.filter(({ hypothesis }) => !drawn.has(hypothesis.id));
    const above = hypotheses.flatMap(({ hypothesis }) => drawn.get(hypothesis.id) ?? []);
    here.forEach(({ hypothesis }) => drawn.set(hypothesis.id, code));
    return {
      id,
      text,
      code,
      number: numberOf(quarter, id),
      hypotheses: here.map((hypothesis) => hypothesisOf(quarter, hypothesis)),
      above: [...new Set(above)],
      cards: milestones.map((milestone) => cardOf(quarter, milestone)),
    };
  });
};

const objectiveOf = (
  quarter: Quarter,
  { code, objective, keyResults, hypotheses, milestones }: ThreadObjective,
): ShownObjective => ({
  id: objective.id,
  title: objective.title,
  code,
  isOut: !isShown(objective, false),
  serves: objective.companyObjectiveIds
    .flatMap((id) => findById(quarter.companyObjectives, id) ?? [])
    .map((company) => ({ code: companyObjectiveCode(quarter, company), title: company.title })),
  servesVision: objective.servesVision && quarter.visions.length > 0,
  keyResults: keyResultsOf(quarter, keyResults),
  hypotheses: hypotheses.map((hypothesis) => hypothesisOf(quarter, hypothesis)),
  cards: milestones.map((milestone) => cardOf(quarter, milestone)),
});

/** In the team's order, which the thread has by what they serve. */
const inOrder = (
  quarter: Quarter,
  { companyObjectives, unlinkedObjectives }: GoldenThread,
): readonly ThreadObjective[] => {
  const all = [...companyObjectives.flatMap(({ objectives }) => objectives), ...unlinkedObjectives];
  const threads = new Map(all.map((thread) => [thread.objective.id, thread]));
  return quarter.objectives.flatMap(({ id }) => threads.get(id) ?? []);
};

/** The thread of a quarter; what was set aside as noise or dropped is not on it. */
const objectivesPlan = (quarter: Quarter): ObjectivesPlan => {
  const { settings } = quarter;
  const thread = goldenThread(quarter);
  const hypotheses = thread.looseHypotheses.map((hypothesis) => hypothesisOf(quarter, hypothesis));
  const withCards = new Set(
    quarter.milestones.filter(isOnTheBoard).map((one) => objectiveOfMilestone(quarter, one)?.id),
  );
  const hung = new Set(hypotheses.flatMap(({ cards }) => cards.map(({ id }) => id)));
  return {
    quarterId: quarter.id,
    label: settings.label,
    team: settings.team,
    projectId: settings.projectId,
    startDate: settings.startDate,
    weeks: settings.weeks,
    objectives: inOrder(quarter, thread)
      .filter(({ objective }) => isShown(objective, withCards.has(objective.id)))
      .map((one) => objectiveOf(quarter, one)),
    loose: {
      hypotheses,
      cards: thread.looseMilestones.filter(({ id }) => !hung.has(id)).map((one) => cardOf(quarter, one)),
    },
  };
};

/**
 * The thread of a quarter for a page, with the revision it shows.
 *
 * @param last revision and instant of the quarter's last entry
 */
export const objectivesView = (
  quarter: Quarter,
  last: { readonly seq: number; readonly at: string },
): ObjectivesView => ({ ...objectivesPlan(quarter), seq: last.seq, changedAt: last.at });
