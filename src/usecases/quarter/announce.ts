import type { Clock } from '../ports';
import type { ChangeNotifier } from './ports';

/** An announcement is a convenience of others: nobody's own call waits longer for it. */
const MOST_ANNOUNCING_MS = 200;

/**
 * Says that a quarter changed. To be begun as soon as the entry stands and awaited with whatever else there is to do;
 * what takes longer goes on as far as the platform lets it. Never fails.
 */
export const announce = async (
  { notifier, clock }: { readonly notifier: ChangeNotifier; readonly clock: Clock },
  quarterId: string,
  seq: number,
): Promise<void> => {
  await Promise.race([notifier.announce(quarterId, seq), clock.wait(MOST_ANNOUNCING_MS)]);
};
