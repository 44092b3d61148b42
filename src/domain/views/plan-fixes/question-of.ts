import { firstBuildWeek } from '../../entities/milestones/milestone/first-build-week';
import { dependentsOf } from '../../entities/milestones/dependency/dependency-graph';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { plannedCards } from '../findings/planned-cards';
import { WEEKS_OF_SIZE } from '../findings/weeks-of-size';
import { lastThirdFrom } from '../second-look/plan-order-findings';
import { findMismatch } from '../second-look/plan-span-findings';
import { loadQuestion } from './load-question';
import type { WeeksOf } from './plan-move';
import type { Question } from './question';

const startOf = (weeksOf: WeeksOf, card: string): number =>
  weeksOf(card)?.startWeek ?? Number.POSITIVE_INFINITY;

const ofDependency = (quarter: Quarter, { code, part = '' }: Finding): Question | undefined => {
  const dependency = findById(quarter.dependencies, part);
  const prerequisite = findById(quarter.milestones, dependency?.targetMilestoneId ?? '');
  if (dependency === undefined || prerequisite === undefined) return undefined;
  if (!isOnTheBoard(prerequisite) || prerequisite.status === 'parked') return undefined;
  return {
    cards: [dependency.milestoneId, prerequisite.id],
    ...(code === 'DEP_UNPLACED' ? { lengths: [WEEKS_OF_SIZE[prerequisite.effort ?? 'M'].usual] } : {}),
    isSolved: (weeksOf) => {
      const before = weeksOf(prerequisite.id);
      return before !== undefined && before.endWeek < startOf(weeksOf, dependency.milestoneId);
    },
  };
};

const ofExternal = (quarter: Quarter, { subject, part = '' }: Finding): Question | undefined => {
  const dependency = findById(quarter.dependencies, part);
  if (dependency === undefined || dependency.owner.trim() === '') return undefined;
  const { neededByWeek } = dependency;
  return {
    cards: [subject.id],
    isSolved: (weeksOf) => neededByWeek === null || startOf(weeksOf, subject.id) >= neededByWeek,
  };
};

/** The cards that a spike, signal test or enabler is for: none of them should start before it. */
const servedBy = (quarter: Quarter, card: Milestone): readonly string[] =>
  card.type === 'enabler'
    ? dependentsOf(quarter, card.id).flatMap(({ milestoneId }) => {
        const dependent = findById(quarter.milestones, milestoneId);
        return dependent !== undefined && isOnTheBoard(dependent) ? [milestoneId] : [];
      })
    : plannedCards(quarter).flatMap(({ card: epic }) =>
        epic.type === 'epic' && epic.hypothesisIds.some((id) => card.hypothesisIds.includes(id))
          ? [epic.id]
          : [],
      );

const ofSequence = (quarter: Quarter, { subject }: Finding): Question | undefined => {
  if (subject.concept === 'quarter') {
    const cards = plannedCards(quarter).flatMap(({ card }) =>
      card.type === 'spike' || card.type === 'signal_test' ? [card.id] : [],
    );
    const from = lastThirdFrom(quarter);
    return { cards, isSolved: (weeksOf) => cards.some((card) => startOf(weeksOf, card) < from) };
  }
  const card = findById(quarter.milestones, subject.id);
  if (card === undefined) return undefined;
  const served = servedBy(quarter, card);
  return {
    cards: [...new Set([card.id, ...served])],
    isSolved: (weeksOf) => {
      const own = weeksOf(card.id);
      if (own === undefined) return served.length === 0;
      const by = card.type === 'enabler' ? own.startWeek : firstBuildWeek(card, own);
      return served.every((id) => startOf(weeksOf, id) >= by);
    },
  };
};

const ofSpan = (quarter: Quarter, { code, subject }: Finding): Question | undefined => {
  const card = findById(quarter.milestones, subject.id);
  if (card === undefined) return undefined;
  const { weeks } = quarter.settings;
  return code === 'NO_SLACK'
    ? { cards: [card.id], isSolved: (weeksOf) => weeksOf(card.id)?.endWeek !== weeks }
    : {
        cards: [card.id],
        lengths: Array.from({ length: weeks }, (_, at) => at + 1),
        isSolved: (weeksOf) => {
          const span = weeksOf(card.id);
          return (
            span === undefined ||
            findMismatch(quarter.settings, card, span.endWeek - span.startWeek + 1) === undefined
          );
        },
      };
};

/** What a finding asks of the weeks; undefined: other weeks cannot solve it. */
export const questionOf = (quarter: Quarter, finding: Finding): Question | undefined => {
  switch (finding.code) {
    case 'DEP_AFTER_DEPENDENT':
    case 'DEP_UNPLACED':
      return ofDependency(quarter, finding);
    case 'EXTERNAL_UNOWNED':
      return ofExternal(quarter, finding);
    case 'RISKY_SEQUENCE':
      return ofSequence(quarter, finding);
    case 'SPAN_MISMATCH':
    case 'NO_SLACK':
      return ofSpan(quarter, finding);
    case 'CAPACITY_OVERLAP':
    case 'SKILL_CONTENTION':
    case 'SINGLE_POINT':
      return loadQuestion(quarter, finding);
    default:
      return undefined;
  }
};
