import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { plannedCards, type PlannedCard } from '../findings/planned-cards';
import { WEEKS_OF_SIZE } from '../findings/weeks-of-size';

const inWeeks = (count: number): string => (count === 1 ? 'one week' : `${count} weeks`);

const mismatch = ({ settings }: Quarter, { card, placement }: PlannedCard): readonly Finding[] => {
  const length = placement.endWeek - placement.startWeek + 1;
  if (card.effort !== null) {
    const { least, most } = WEEKS_OF_SIZE[card.effort];
    if (length < least) {
      return [
        findingOf('SPAN_MISMATCH', 'milestone', card, {
          brief: 'Short for its size',
          message: `It is ${card.effort}, which takes ${inWeeks(least)} or more, and has ${inWeeks(length)}.`,
          nextStep: `Give it ${inWeeks(least)}, or size it again.`,
        }),
      ];
    }
    if (most !== null && length > most) {
      return [
        findingOf('SPAN_MISMATCH', 'milestone', card, {
          brief: 'Long for its size',
          message: `It is ${card.effort}, which takes ${inWeeks(most)} at most, and has ${inWeeks(length)}.`,
          nextStep: `Give it ${inWeeks(most)}, or size it again.`,
        }),
      ];
    }
  }
  if (card.type !== 'epic' || length >= settings.sprintWeeks) return [];
  return [
    findingOf('SPAN_MISMATCH', 'milestone', card, {
      brief: 'Shorter than a sprint',
      message: `This epic has ${inWeeks(length)}, and a sprint ${inWeeks(settings.sprintWeeks)}: milestones usually take two sprints or more.`,
      nextStep: 'Give it a sprint at least, or ask whether it is part of another card.',
    }),
  ];
};

/** SPAN_MISMATCH: a card has other weeks than its size takes, or an epic less than a sprint (S4-15). */
export const findMismatchedSpans = (quarter: Quarter): readonly Finding[] =>
  plannedCards(quarter).flatMap((planned) => mismatch(quarter, planned));

/** NO_SLACK: a large card ends in the last week, so that nothing may take longer (S4-16). */
export const findNoSlack = (quarter: Quarter): readonly Finding[] => {
  const { weeks } = quarter.settings;
  return plannedCards(quarter).flatMap(({ card, placement }) =>
    card.effort === 'L' && placement.endWeek === weeks
      ? [
          findingOf('NO_SLACK', 'milestone', card, {
            brief: 'Ends with the quarter',
            message: `It is large and ends in week ${weeks}, the last one: nothing of it may take longer.`,
            nextStep: 'Start it earlier, or split off what may come in the next quarter.',
          }),
        ]
      : [],
  );
};
