import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';
import { drawnThread } from './golden-thread';
import { threadNumbersWords } from './words/thread-numbers-words';

export interface ThreadNumber {
  readonly count: number;
  readonly noun: string;
  /** "1 without hypothesis"; null: all linked. */
  readonly gap: string | null;
}

const LEVELS = ['companyObjectives', 'objectives', 'keyResults', 'hypotheses', 'milestones'] as const;

/** The strip of five numbers: how many there are at each step of the thread, and how many hang loose. */
export const threadNumbers = createSelector((quarter: Quarter): readonly ThreadNumber[] =>
  LEVELS.map((level) => {
    const { count, gaps } = drawnThread(quarter).levels[level];
    const words = threadNumbersWords[level];
    return { count, noun: words.noun(count), gap: gaps === 0 ? null : words.gap(gaps) };
  }),
);
