import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';
import { drawnThread } from './golden-thread';

export interface ThreadNumber {
  readonly count: number;
  readonly noun: string;
  /** "1 without hypothesis"; null: all linked. */
  readonly gap: string | null;
}

const steps = [
  ['companyObjectives', 'company objective', 'company objectives', 'objective'],
  ['objectives', 'objective', 'objectives', 'company objective'],
  ['keyResults', 'key result', 'key results', 'hypothesis'],
  ['hypotheses', 'hypothesis', 'hypotheses', 'milestone'],
  ['milestones', 'milestone', 'milestones', 'hypothesis'],
] as const;

/** The strip of five numbers: how many there are at each step of the thread, and how many hang loose. */
export const threadNumbers = createSelector((quarter: Quarter): readonly ThreadNumber[] =>
  steps.map(([level, one, many, missing]) => {
    const { count, gaps } = drawnThread(quarter).levels[level];
    return {
      count,
      noun: count === 1 ? one : many,
      gap: gaps === 0 ? null : `${String(gaps)} without ${missing}`,
    };
  }),
);
