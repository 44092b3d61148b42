import type { MarkerKind } from '#domain/entities/plan/marker/marker';
import type { CardMark, MarkedCard } from '#domain/views/draft/card-marks';
import type { DraftCard, DraftPlan } from '#domain/views/draft/draft-view';
import { byGravity } from '#domain/views/findings/gravity';
import type { IssueState } from '../use-issue-states';

/** Where the work items of cards stand, by card, as far as the viewer may know it. */
export type CardStates = ReadonlyMap<string, Pick<IssueState, 'state'>>;

/** What is worth a look about a card, the gravest first. */
export type Marks = readonly Pick<CardMark, 'severity' | 'brief' | 'message' | 'isShared'>[];

export type CardMarks = ReadonlyMap<string, Marks>;

/** Kinds of open markers that name a card, by its id. */
export type CardMarkers = ReadonlyMap<string, readonly MarkerKind[]>;

export interface CardStanding {
  /** In Jira's words; null: the card has no work item, or nothing of it is known. */
  readonly status: IssueState['state'];
  readonly isDone: boolean;
  readonly marks: Marks;
  /** What its weeks need or are in danger of, as open markers say. */
  readonly markers: readonly MarkerKind[];
}

/** What a draft tells of its cards without the quarter it is of. */
export const marksOfPlan = (conflicts: DraftPlan['conflicts']): CardMarks => {
  const marks = new Map<string, Marks[number][]>();
  for (const { subjectId, severity, brief, message } of conflicts.toSorted(byGravity))
    marks.set(subjectId, [...(marks.get(subjectId) ?? []), { severity, brief, message, isShared: false }]);
  return marks;
};

export const marksByCard = (marked: readonly MarkedCard[]): CardMarks =>
  new Map(marked.map(({ card, marks }) => [card, marks]));

// One and the same where there is none: what a bar is drawn from stays equal.
const NO_MARKS: Marks = [];
const NO_MARKERS: CardStanding['markers'] = [];

/** A card is done where Jira says so; what was typed counts only as long as Jira says nothing. */
export const cardStanding = (
  card: DraftCard,
  states: CardStates,
  marks: CardMarks,
  markers?: CardMarkers,
): CardStanding => {
  const status = states.get(card.id)?.state ?? null;
  return {
    status,
    isDone: status === null ? card.done : status.category === 'done',
    marks: marks.get(card.id) ?? NO_MARKS,
    markers: markers?.get(card.id) ?? NO_MARKERS,
  };
};

const NONE: CardMarks = new Map();

/** Whether a placed card has the mark of what is done, which its legend then explains. */
export const hasDone = ({ lanes }: DraftPlan, states: CardStates): boolean =>
  lanes.some(({ cards }) =>
    cards.some((card) => card.startWeek !== null && cardStanding(card, states, NONE).isDone),
  );
