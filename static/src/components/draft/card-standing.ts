import type { DraftCard, DraftPlan } from '#domain/views/draft/draft-view';
import type { IssueState } from '../use-issue-states';

type Conflict = DraftPlan['conflicts'][number];

/** Where the work items of cards stand, by card, as far as the viewer may know it. */
export type CardStates = ReadonlyMap<string, Pick<IssueState, 'state'>>;

/** Which of the conflicts of a draft a card shows: the gravest. */
export type CardConflicts = ReadonlyMap<string, Conflict>;

export interface CardStanding {
  /** In Jira's words; null: the card has no work item, or nothing of it is known. */
  readonly status: IssueState['state'];
  readonly isDone: boolean;
  readonly conflict: Conflict | null;
}

const GRAVITY = { error: 2, warn: 1, info: 0 } as const;

export const conflictsByCard = (conflicts: DraftPlan['conflicts']): CardConflicts =>
  new Map(
    [...conflicts]
      .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
      .map((conflict) => [conflict.subjectId, conflict]),
  );

/** A card is done where Jira says so; what was typed counts only as long as Jira says nothing. */
export const cardStanding = (card: DraftCard, states: CardStates, conflicts: CardConflicts): CardStanding => {
  const status = states.get(card.id)?.state ?? null;
  return {
    status,
    isDone: status === null ? card.done : status.category === 'done',
    conflict: conflicts.get(card.id) ?? null,
  };
};

const NONE: CardConflicts = new Map();

/** Whether a placed card has the mark of what is done, which its legend then explains. */
export const hasDone = ({ lanes }: DraftPlan, states: CardStates): boolean =>
  lanes.some(({ cards }) =>
    cards.some((card) => card.startWeek !== null && cardStanding(card, states, NONE).isDone),
  );
