import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import { isLearning } from '../../entities/milestones/milestone/is-learning';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { skillLoads } from '../capacity/skill-load';
import { weekLoads } from '../capacity/week-load';
import { planFindings } from '../findings/plan-findings';
import { findRiskySequences } from '../second-look/plan-order-findings';

/** What a draft comes to, so that two of them can be held against each other. */
export interface DraftFigures {
  /** Prerequisites that end too late, or have no weeks. */
  readonly outOfOrder: number;
  /** First weeks of what needs more than is there, by the team's own model. */
  readonly fullWeeks: readonly number[];
  /** Skills in weeks in which more cards need one than people who have it are there. */
  readonly skillsShort: number;
  /** Spikes and signal tests with weeks, and those of them that answer before what builds on them. */
  readonly learning: number;
  readonly learningInTime: number;
  /** Business value and UX value of what has ended by then, added up; ordinal numbers, so only their shape says something. */
  readonly valueByWeek: readonly number[];
  /** Spikes and signal tests that have ended by then. */
  readonly learnedByWeek: readonly number[];
  readonly placed: number;
}

/** The figures of a draft; of a scenario those of `scenarioQuarter`. */
export const draftFigures = (quarter: Quarter): DraftFigures => {
  const planned = quarter.placements.flatMap((placement) => {
    const card = findById(quarter.milestones, placement.id);
    return card === undefined || !isOnTheBoard(card) ? [] : [{ card, placement }];
  });
  const learning = planned.filter(({ card }) => isLearning(card.type));
  const late = new Set(findRiskySequences(quarter).map(({ subject }) => subject.id));
  const weeks = Array.from({ length: quarter.settings.weeks }, (_, index) => index + 1);
  const ended = (week: number) => planned.filter(({ placement }) => placement.endWeek <= week);
  return {
    outOfOrder: planFindings(quarter).filter(({ severity }) => severity === 'error').length,
    fullWeeks: weekLoads(quarter)
      .filter(({ isOver }) => isOver)
      .map(({ from }) => from),
    skillsShort: skillLoads(quarter).reduce(
      (sum, { weeks: loads }) => sum + loads.filter(({ isOver }) => isOver).length,
      0,
    ),
    learning: learning.length,
    learningInTime: learning.filter(({ card }) => !late.has(card.id)).length,
    valueByWeek: weeks.map((week) =>
      ended(week).reduce((sum, { card }) => sum + (card.businessValue ?? 0) + (card.uxValue ?? 0), 0),
    ),
    learnedByWeek: weeks.map((week) => ended(week).filter(({ card }) => isLearning(card.type)).length),
    placed: planned.length,
  };
};
