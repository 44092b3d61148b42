import type { Site } from '../../site/site';
import { letTimersEnd } from './let-timers-end';

/** Not what the site began with: the names that its app has drawn so far are taken. */
const SEED = 1_000;

/**
 * Remembers how a site is now; the answer brings it back there. What is stored, the time and the faults are as they
 * were; the worker goes on, for an app that finds itself on another site.
 */
export const wayBack = (site: Site): (() => Promise<void>) => {
  const snapshot = site.snapshot();
  const at = site.time.now();
  let times = 0;
  return async () => {
    times += 1;
    await letTimersEnd(site);
    site.restoreAs(`way-back-${String(times)}`, snapshot, { at, seed: SEED });
  };
};
