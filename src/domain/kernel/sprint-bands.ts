/** The weeks of one sprint, 1-based, both included. */
export interface SprintBand {
  readonly number: number;
  readonly fromWeek: number;
  readonly toWeek: number;
}

/** Sprints of a quarter; the last one is cut off where its weeks end. */
export const sprintBands = (weeks: number, sprintWeeks: number): readonly SprintBand[] =>
  Array.from({ length: Math.ceil(weeks / sprintWeeks) }, (_, index) => ({
    number: index + 1,
    fromWeek: index * sprintWeeks + 1,
    toWeek: Math.min(weeks, (index + 1) * sprintWeeks),
  }));
