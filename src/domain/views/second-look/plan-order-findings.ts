import { dependentsOf } from '../../entities/milestones/dependency/dependency-graph';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import { firstBuildWeek } from '../../entities/milestones/milestone/first-build-week';
import { isLearning } from '../../entities/milestones/milestone/is-learning';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { plannedCards, type PlannedCard } from '../findings/planned-cards';

/** For each hypothesis the epic that begins first. */
const firstEpics = (cards: readonly PlannedCard[]): ReadonlyMap<string, PlannedCard> => {
  const first = new Map<string, PlannedCard>();
  for (const planned of cards) {
    if (planned.card.type !== 'epic') continue;
    for (const id of planned.card.hypothesisIds) {
      const known = first.get(id);
      if (known === undefined || planned.placement.startWeek < known.placement.startWeek)
        first.set(id, planned);
    }
  }
  return first;
};

/** It answers only once an epic has begun that builds on its answer. */
const lateLearning = (
  { card, placement }: PlannedCard,
  epics: ReadonlyMap<string, PlannedCard>,
): readonly Finding[] => {
  const { startWeek } = placement;
  const decides = firstBuildWeek(card, placement);
  const before = card.hypothesisIds
    .flatMap((id) => epics.get(id) ?? [])
    .find((epic) => epic.placement.startWeek < decides);
  if (before === undefined) return [];
  const { title } = before.card;
  const week = before.placement.startWeek;
  const starts = week < startWeek;
  return [
    findingOf('RISKY_SEQUENCE', 'milestone', card, {
      brief: 'Answers too late',
      message: `It ${starts ? `starts in week ${startWeek}` : `decides by week ${decides}`}, and “${title}”, which builds on the same hypothesis, starts already in week ${week}.`,
      nextStep: `${starts ? 'Start it' : 'Decide'} by week ${week}, or start “${title}” later.`,
    }),
  ];
};

const lateEnabler = (quarter: Quarter, { card, placement }: PlannedCard): readonly Finding[] => {
  const [first] = dependentsOf(quarter, card.id)
    .flatMap(({ milestoneId }) => {
      const dependent = findById(quarter.milestones, milestoneId);
      const weeks = findById(quarter.placements, milestoneId);
      return dependent === undefined || weeks === undefined || !isOnTheBoard(dependent)
        ? []
        : [{ title: dependent.title, week: weeks.startWeek }];
    })
    .filter(({ week }) => week < placement.startWeek)
    .toSorted((a, b) => a.week - b.week);
  if (first === undefined) return [];
  return [
    findingOf('RISKY_SEQUENCE', 'milestone', card, {
      brief: 'Comes too late',
      message: `It starts in week ${placement.startWeek}, and “${first.title}”, which it makes possible, already in week ${first.week}.`,
      nextStep: `End it before week ${first.week}, or start “${first.title}” later.`,
    }),
  ];
};

/** The first week of the last third of the quarter. */
export const lastThirdFrom = ({ settings }: Quarter): number => Math.floor((settings.weeks * 2) / 3) + 1;

/** All that is to be found out begins in the last third of the quarter. */
const lastThird = (quarter: Quarter, cards: readonly PlannedCard[]): readonly Finding[] => {
  const { label } = quarter.settings;
  const from = lastThirdFrom(quarter);
  const learning = cards.filter(({ card }) => isLearning(card.type));
  const wasEarlier = quarter.milestones.some((card) => isLearning(card.type) && card.status === 'done');
  const isLate = learning.length > 0 && learning.every(({ placement }) => placement.startWeek >= from);
  if (!isLate || wasEarlier || learning.length === cards.length) return [];
  return [
    findingOf(
      'RISKY_SEQUENCE',
      'quarter',
      { id: 'learning', title: label },
      {
        brief: 'Learning comes last',
        message: `All spikes and signal tests begin in the last third of the quarter, from week ${from} on.`,
        nextStep: 'Move one to the first weeks, where what it says can still change the plan.',
      },
    ),
  ];
};

/** RISKY_SEQUENCE: an answer or an enabler comes after what it is for, or all learning comes last (S4-14). */
export const findRiskySequences = (quarter: Quarter): readonly Finding[] => {
  const cards = plannedCards(quarter);
  const epics = firstEpics(cards);
  return [
    ...lastThird(quarter, cards),
    ...cards.flatMap((planned) =>
      isLearning(planned.card.type)
        ? lateLearning(planned, epics)
        : planned.card.type === 'enabler'
          ? lateEnabler(quarter, planned)
          : [],
    ),
  ];
};
