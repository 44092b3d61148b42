import type { Site } from '../../site/site';
import { USUAL_LAG_SECONDS } from '../../site/usual-lag-seconds';

/** Waits until searches find what was written so far, where nothing makes the index later than usual. */
export const untilIndexed = (site: Site): Promise<void> => site.wait(USUAL_LAG_SECONDS * 1000 + 1);
