import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';
import type { Log, QuarterLedger } from '../ports';

interface KeepingPorts {
  readonly ledger: Pick<QuarterLedger, 'pin' | 'unpin'>;
  readonly log: Log;
}

/**
 * What is agreed on is looked at for weeks, so its revision is kept at hand (S4-22): for as long as the agreement stands, so
 * that no more is stored than a quarter has agreements. Where that does not succeed it is read like any other revision.
 *
 * @param quarter as the entry left it
 */
export const keepAgreed = async (
  { ledger, log }: KeepingPorts,
  { id, baselines }: Pick<Quarter, 'id' | 'baselines'>,
  { changes }: Pick<Entry, 'changes'>,
): Promise<void> => {
  try {
    for (const change of changes) {
      if (change.concept !== 'baseline') continue;
      if (change.kind === 'added') await ledger.pin(id, change.now.revision);
      else if (change.kind === 'removed') {
        const { revision } = change.was;
        if (!baselines.some((one) => one.revision === revision)) await ledger.unpin(id, revision);
      }
    }
  } catch (error) {
    log.warn('An agreed revision is not at hand', error);
  }
};
