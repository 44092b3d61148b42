import type { PublishDriven } from './publish-driver';
import { countWords } from './preparation';

const WAITS = {
  pace: 'Pausing a moment, so that no work item is written too often.',
  'in-flight': 'Another page has a batch on its way; this one waits for it.',
  doubt: 'An answer was lost. We look in Jira for what came of it before anything is created again.',
  'rate-limit': 'Jira asked us to wait.',
} as const;

/** Why nothing happens for a moment; empty: something does. `secondsLeft`: of the wait, 0 where it is short. */
export const waitWords = (driven: PublishDriven | null, secondsLeft: number): string => {
  if (driven === null) return 'Reading what Jira holds.';
  if (driven.isRetrying) return 'No answer; trying again. Nothing is written twice.';
  const wait = driven.progress?.wait ?? null;
  if (wait === null) return '';
  return secondsLeft > 0 ? `${WAITS[wait]} ${countWords(secondsLeft, 'second')} left.` : WAITS[wait];
};

/** How often the live region speaks while all goes well. */
const SPOKEN_EVERY = 10;

/** What a screen reader hears of a run: every tenth row, every failure, the end. */
export const spokenWords = (handled: number, total: number, failed: number): string => {
  const told = handled >= total ? total : Math.floor(handled / SPOKEN_EVERY) * SPOKEN_EVERY;
  return `${String(told)} of ${countWords(total, 'row')} done${failed === 0 ? '' : `, ${String(failed)} failed`}`;
};
