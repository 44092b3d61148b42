import { findById, hasId } from '../../kernel/collection';
import type { Scenario, ScenarioMove } from '../../entities/plan/scenario/scenario';
import type { BatchPart } from '../../quarter/command';
import type { Quarter } from '../../quarter/quarter';
import { withMoves } from '../plan-fixes/plan-move';

/** What of a scenario can still stand: cards that are gone, and weeks that the quarter has no more, are left out. */
export const standingMoves = (
  quarter: Pick<Quarter, 'milestones' | 'settings'>,
  { moves }: Pick<Scenario, 'moves'>,
): readonly ScenarioMove[] =>
  moves.filter(
    ({ card, endWeek }) => hasId(quarter.milestones, card) && (endWeek ?? 0) <= quarter.settings.weeks,
  );

/** The quarter as it would be with the weeks of a scenario: a picture to look at, no state of anything. */
export const scenarioQuarter = (quarter: Quarter, scenario: Pick<Scenario, 'moves'>): Quarter => {
  const moves = standingMoves(quarter, scenario);
  const off = new Set(moves.flatMap(({ card, startWeek }) => (startWeek === null ? [card] : [])));
  const placed = moves.flatMap(({ card, startWeek, endWeek }) =>
    startWeek === null || endWeek === null ? [] : [{ card, startWeek, endWeek }],
  );
  const kept = quarter.placements.filter(({ id }) => !off.has(id));
  return withMoves({ ...quarter, placements: kept }, placed);
};

/** The commands that make a scenario the draft: one batch, one entry, one undo (S4-5). None for what stands so already. */
export const takeOverCommands = (
  quarter: Quarter,
  scenario: Pick<Scenario, 'moves'>,
): readonly BatchPart[] => {
  const { placements } = scenarioQuarter(quarter, scenario);
  return scenario.moves.flatMap(({ card }): readonly BatchPart[] => {
    const now = findById(quarter.placements, card);
    const then = findById(placements, card);
    if (then === undefined) return now === undefined ? [] : [{ kind: 'placement.remove', milestone: card }];
    if (now?.startWeek === then.startWeek && now.endWeek === then.endWeek) return [];
    const { startWeek, endWeek } = then;
    return [{ kind: 'placement.place', milestone: card, startWeek, endWeek }];
  });
};
