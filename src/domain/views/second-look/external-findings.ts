import type { Dependency } from '../../entities/milestones/dependency/dependency';
import { dependenciesOf } from '../../entities/milestones/dependency/dependency-graph';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { plannedCards, type PlannedCard } from '../findings/planned-cards';

const unowned = ({ card, placement }: PlannedCard, dependency: Dependency): readonly Finding[] => {
  const { id, text, owner, neededByWeek } = dependency;
  if (owner.trim() === '') {
    return [
      findingOf('EXTERNAL_UNOWNED', 'milestone', card, {
        part: id,
        brief: 'No owner',
        message: `It waits for “${text}” from outside the team, and nobody is named who sees to it.`,
        nextStep: 'Name on the card who owns it.',
      }),
    ];
  }
  if (neededByWeek === null || neededByWeek <= placement.startWeek) return [];
  return [
    findingOf('EXTERNAL_UNOWNED', 'milestone', card, {
      part: id,
      brief: 'Comes after its start',
      message: `It starts in week ${placement.startWeek}, and “${text}” is asked for by week ${neededByWeek}.`,
      nextStep: `Ask for it by week ${placement.startWeek}, or start in week ${neededByWeek}.`,
    }),
  ];
};

/** EXTERNAL_UNOWNED: a card with weeks waits for something outside that nobody owns, or that comes after its start (S4-11). */
export const findUnownedExternals = (quarter: Quarter): readonly Finding[] =>
  plannedCards(quarter).flatMap((planned) =>
    dependenciesOf(quarter, planned.card.id)
      .filter(
        ({ blocking, targetMilestoneId, status }) =>
          blocking && targetMilestoneId === null && status !== 'resolved',
      )
      .flatMap((dependency) => unowned(planned, dependency)),
  );
