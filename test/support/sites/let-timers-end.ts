import type { Site } from '../../site/site';

/** Longer than any function of the app waits for something that it does not need. */
const UNTIL_TIMERS_END_MS = 1_000;

/**
 * Lets what a test left behind come to its end before the site goes back. A worker with a timer that has not fired
 * cannot serve another world, and starting a new one costs more than most tests.
 */
export const letTimersEnd = (site: Site): Promise<void> => site.wait(UNTIL_TIMERS_END_MS);
