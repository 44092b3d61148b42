import { findById } from '../../kernel/collection';
import type { Scenario } from '../../entities/plan/scenario/scenario';
import type { BatchPart } from '../../quarter/command';
import type { Quarter } from '../../quarter/quarter';

/**
 * The quarter as it would be with the weeks of a scenario: a picture to look at, no state of anything. Cards that are
 * gone, and weeks that the quarter has no more, are left out.
 */
export const scenarioQuarter = (quarter: Quarter, { moves }: Pick<Scenario, 'moves'>): Quarter => {
  const wanted = new Map(moves.map((move) => [move.card, move]));
  const kept = quarter.placements.flatMap((placement) => {
    const move = wanted.get(placement.id);
    if (move === undefined) return [placement];
    const { startWeek, endWeek } = move;
    if (startWeek === null || endWeek === null) return [];
    return endWeek > quarter.settings.weeks ? [placement] : [{ ...placement, startWeek, endWeek }];
  });
  const added = moves.flatMap(({ card, startWeek, endWeek }) =>
    startWeek === null ||
    endWeek === null ||
    endWeek > quarter.settings.weeks ||
    findById(quarter.placements, card) !== undefined ||
    findById(quarter.milestones, card) === undefined
      ? []
      : [{ id: card, startWeek, endWeek, notes: '', proposedBy: null, proposedAt: null }],
  );
  const placements = [...kept, ...added].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { ...quarter, placements };
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
