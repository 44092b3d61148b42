import type { Clock, Log } from '../usecases/ports';
import type { AccountReport, Sweeper } from '../usecases/upkeep/ports';
import { noContent, type NoContent } from './no-content';

/** The function has five minutes; a rest is kept to end in order. */
const SWEEP_MS = 200_000;

/** Weekly upkeep as the app: reports stored accounts, empties closed ones, and finishes removals that ran out of time. */
export const reportAccountsWeekly =
  ({
    report,
    sweeper,
    clock,
    log,
  }: {
    readonly report: AccountReport;
    readonly sweeper: Sweeper;
    readonly clock: Clock;
    readonly log: Log;
  }) =>
  async (): Promise<NoContent> => {
    const until = clock.now() + SWEEP_MS;
    try {
      await report.send();
    } catch (error) {
      log.error('Stored accounts were not reported; the next weekly run reports them', error);
    }
    try {
      await sweeper.sweep(until);
    } catch (error) {
      log.error('Removed quarters were not swept; the next weekly run goes on', error);
    }
    return noContent;
  };
