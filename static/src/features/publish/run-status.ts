import type { PublishDriven } from './publish-driver';
import { runWords } from './words/run-words';

/** Why nothing happens for a moment; empty: something does. `secondsLeft`: of the wait, 0 where it is short. */
export const waitWords = (driven: PublishDriven | null, secondsLeft: number): string => {
  if (driven === null) return runWords.reading;
  if (driven.isRetrying) return runWords.retrying;
  const wait = driven.progress?.wait ?? null;
  if (wait === null) return '';
  return secondsLeft > 0 ? runWords.waitsFor(wait, secondsLeft) : runWords.waits[wait];
};

/** How often the live region speaks while all goes well. */
const SPOKEN_EVERY = 10;

/** What a screen reader hears of a run: every tenth row, every failure, the end. */
export const spokenWords = (handled: number, total: number, failed: number): string => {
  const told = handled >= total ? total : Math.floor(handled / SPOKEN_EVERY) * SPOKEN_EVERY;
  return failed === 0 ? runWords.spoken(told, total) : runWords.spokenFailed(told, total, failed);
};
