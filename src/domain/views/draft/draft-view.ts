import type { Finding } from '../findings/finding';
import { findCircles } from '../findings/link-findings';
import { planFindings } from '../findings/plan-findings';
import { dependenciesOf } from '../../entities/milestones/dependency/dependency-graph';
import type { Milestone, MilestoneType, Value } from '../../entities/milestones/milestone/milestone';
import type { Quarter } from '../../quarter/quarter';
import type { Effort } from '../../entities/milestones/milestone/effort';
import { findById, positionOf } from '../../kernel/collection';
import { keyResultCode, objectiveCode } from '../thread/codes';
import { isShown } from './is-shown';
import {
  isOnTheBoard,
  keyResultsOfMilestone,
  objectiveOfMilestone,
} from '../../entities/milestones/milestone/lineage';

/** One milestone as the quarter draft shows it. */
export interface DraftCard {
  readonly id: string;
  readonly title: string;
  readonly type: MilestoneType | null;
  readonly keyResultCodes: readonly string[];
  readonly effort: Effort | null;
  /** Two votes left its size open. */
  readonly effortUncertain: boolean;
  readonly businessValue: Value | null;
  readonly uxValue: Value | null;
  readonly startWeek: number | null;
  readonly endWeek: number | null;
  readonly decideByWeek: number | null;
  readonly skills: readonly string[];
  readonly dependenciesText: string;
  readonly notes: string;
  readonly colour: string;
  readonly issueId: string | null;
  readonly issueKey: string | null;
  readonly done: boolean;
  /** Ids of the cards this one waits for. */
  readonly needs: readonly string[];
  /** What it waits for that is no card, as it was typed. */
  readonly waitsFor: readonly string[];
}

export interface DraftLane {
  readonly objectiveId: string | null;
  /** Place of its objective in the team's order; null for cards without one. */
  readonly number: number | null;
  readonly code: string;
  readonly title: string;
  readonly cards: readonly DraftCard[];
}

/** The quarter by week: lanes by objective, cards in order of start, then rank. */
export interface DraftPlan {
  readonly quarterId: string;
  readonly label: string;
  readonly team: string;
  readonly projectId: string;
  /** Monday of week 1, `YYYY-MM-DD`. */
  readonly startDate: string;
  readonly weeks: number;
  readonly sprintWeeks: number;
  readonly lanes: readonly DraftLane[];
  /** Problems of the plan in words. */
  readonly conflicts: readonly {
    readonly code: string;
    readonly severity: 'info' | 'warn' | 'error';
    /** Id of the card that it is about, and its title. */
    readonly subjectId: string;
    readonly subject: string;
    /** Two to four words, beside the card itself. */
    readonly brief: string;
    readonly message: string;
  }[];
}

/** The draft as a reader outside the app sees it: as of which entry. */
export interface DraftView extends DraftPlan {
  readonly seq: number;
  /** ISO instant of the last entry. */
  readonly changedAt: string;
}

const cardOf = (quarter: Quarter, milestone: Milestone): DraftCard => {
  const placement = findById(quarter.placements, milestone.id);
  const receipt = findById(quarter.receipts, milestone.id);
  const dependencies = dependenciesOf(quarter, milestone.id);
  return {
    id: milestone.id,
    title: milestone.title,
    type: milestone.type,
    keyResultCodes: keyResultsOfMilestone(quarter, milestone).map(keyResultCode),
    effort: milestone.effort,
    effortUncertain: milestone.effortUncertain,
    businessValue: milestone.businessValue,
    uxValue: milestone.uxValue,
    startWeek: placement?.startWeek ?? null,
    endWeek: placement?.endWeek ?? null,
    decideByWeek: milestone.decideByWeek,
    skills: milestone.skills,
    dependenciesText: milestone.dependenciesText,
    notes: placement === undefined || placement.notes === '' ? milestone.notes : placement.notes,
    colour: milestone.colour,
    issueId: receipt?.issueId ?? null,
    issueKey: receipt?.issueKey ?? null,
    done: milestone.status === 'done',
    needs: dependencies.flatMap(({ targetMilestoneId }) => targetMilestoneId ?? []),
    waitsFor: dependencies.flatMap(({ targetMilestoneId, text }) =>
      targetMilestoneId === null ? [text] : [],
    ),
  };
};

const conflictOf = ({
  code,
  severity,
  subject,
  brief,
  message,
}: Finding): DraftPlan['conflicts'][number] => ({
  code,
  severity,
  subjectId: subject.id,
  subject: subject.title,
  brief,
  message,
});

/** The quarter draft, lane by lane; what was set aside as noise or dropped is not on it. */
export const draftPlan = (quarter: Quarter): DraftPlan => {
  const { settings } = quarter;
  const lanes = new Map<string, DraftCard[]>();
  for (const milestone of quarter.milestones.filter(isOnTheBoard)) {
    const id = objectiveOfMilestone(quarter, milestone)?.id ?? '';
    const lane = lanes.get(id);
    if (lane === undefined) lanes.set(id, [cardOf(quarter, milestone)]);
    else lane.push(cardOf(quarter, milestone));
  }
  // Cards arrive in rank order, which a stable sort by week keeps among equals.
  const cardsOf = (lane: string) =>
    (lanes.get(lane) ?? []).sort((a, b) => (a.startWeek ?? Infinity) - (b.startWeek ?? Infinity) || 0);
  const shown = quarter.objectives.filter((objective) => isShown(objective, lanes.has(objective.id)));
  const loose = cardsOf('');
  return {
    quarterId: quarter.id,
    label: settings.label,
    team: settings.team,
    projectId: settings.projectId,
    startDate: settings.startDate,
    weeks: settings.weeks,
    sprintWeeks: settings.sprintWeeks,
    lanes: [
      ...shown.map(({ id, title }) => ({
        objectiveId: id,
        number: positionOf(quarter.objectives, id) + 1,
        code: objectiveCode(quarter, id),
        title,
        cards: cardsOf(id),
      })),
      ...(loose.length === 0
        ? []
        : [{ objectiveId: null, number: null, code: '', title: 'No objective yet', cards: loose }]),
    ],
    conflicts: [...findCircles(quarter), ...planFindings(quarter)].map(conflictOf),
  };
};

/**
 * The same with the revision it shows.
 *
 * @param last revision and instant of the quarter's last entry
 */
export const draftView = (
  quarter: Quarter,
  last: { readonly seq: number; readonly at: string },
): DraftView => ({ ...draftPlan(quarter), seq: last.seq, changedAt: last.at });
