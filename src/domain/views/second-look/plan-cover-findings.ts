import { isOnTheBoard, objectiveOfMilestone } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { hasId } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { isAlive } from '../findings/objective-findings';
import { plannedCards } from '../findings/planned-cards';
import { isBehind } from './session-stage';

const lacking = ({ effort, businessValue, uxValue }: Milestone): readonly string[] => [
  ...(effort === null ? ['effort'] : []),
  ...(businessValue === null ? ['business value'] : []),
  ...(uxValue === null ? ['UX value'] : []),
];

/** UNSCORED_ON_PLAN: a card has weeks and not all of its scores (S4-17). */
export const findUnscoredOnPlan = (quarter: Quarter): readonly Finding[] =>
  plannedCards(quarter).flatMap(({ card }) => {
    const missing = lacking(card);
    if (missing.length === 0) return [];
    return [
      findingOf('UNSCORED_ON_PLAN', 'milestone', card, {
        brief: 'Planned, not scored',
        message: `It has weeks, and nobody has said its ${missing.join(', ')}.`,
        nextStep: 'Score it, so that it can be weighed against the others.',
      }),
    ];
  });

const isWanted = (card: Milestone): boolean =>
  card.status === 'shortlisted' || card.status === 'scored' || card.status === 'planned';

/**
 * Whether the plan is made, so that what is not on it was left out: #4 is past proposing, or half of what was chosen has
 * weeks. Before that every card would be missing.
 */
const isMade = (quarter: Quarter): boolean => {
  if (isBehind(quarter, 's4', 's4.propose')) return true;
  const wanted = quarter.milestones.filter(isWanted);
  const placed = wanted.filter(({ id }) => hasId(quarter.placements, id));
  return placed.length > 0 && placed.length * 2 >= wanted.length;
};

/** SHORTLISTED_UNPLACED: a card was chosen and got no weeks (S4-17). */
export const findShortlistedUnplaced = (quarter: Quarter): readonly Finding[] =>
  isMade(quarter)
    ? quarter.milestones
        .filter((card) => isWanted(card) && !hasId(quarter.placements, card.id))
        .map((card) =>
          findingOf('SHORTLISTED_UNPLACED', 'milestone', card, {
            brief: 'Chosen, not placed',
            message: 'It was chosen for this quarter, and has no weeks.',
            nextStep: 'Give it weeks, or park it and say why.',
          }),
        )
    : [];

/** OBJECTIVE_WITHOUT_PLAN: nothing of an objective of this quarter has weeks (S4-18). */
export const findUnplannedObjectives = (quarter: Quarter): readonly Finding[] => {
  if (!isMade(quarter)) return [];
  const planned = new Set(
    quarter.milestones.flatMap((card) =>
      isOnTheBoard(card) && card.status !== 'parked' && hasId(quarter.placements, card.id)
        ? (objectiveOfMilestone(quarter, card)?.id ?? [])
        : [],
    ),
  );
  return quarter.objectives
    .filter((objective) => isAlive(objective) && objective.slot === 'current' && !planned.has(objective.id))
    .map((objective) =>
      findingOf('OBJECTIVE_WITHOUT_PLAN', 'objective', objective, {
        brief: 'Nothing is planned',
        message: 'It is an objective of this quarter, and no card of it has weeks.',
        nextStep: 'Place one of its cards, or put the objective off to the next quarter.',
      }),
    );
};
