import { emptyQuarter } from '#domain/quarter/empty-quarter';
import type { Quarter } from '#domain/quarter/quarter';

/** A quarter in which nothing is written yet; `weeks` 13. */
export const anEmptyQuarter = (given: Partial<Quarter> = {}): Quarter => ({
  ...emptyQuarter('q1', {
    label: 'Q1 2027',
    team: 'Harbour',
    projectId: '10000',
    startDate: '2027-01-04',
    weeks: 13,
    sprintWeeks: 2,
    strategyState: 'clear',
    objectiveSlots: 4,
    joining: 'open',
    exportReleased: false,
    demo: false,
  }),
  ...given,
});
