import type { Clock } from '../../usecases/ports';
import type { QuarterRemains } from '../../usecases/upkeep/ports';
import { parseMemberAccount } from '../people/person-record';
import { clearPrefix, worstOf, type Cleared, type Clearing } from './clear-prefix';
import { parseIssueLink } from './issue-links';
import { ledgerKeys } from './ledger-keys';
import type { Storage } from './storage';

const idAfter = (prefix: string, key: string): string => key.slice(prefix.length);

const clearPeople = (clearing: Clearing, quarterId: string): Promise<Cleared> =>
  clearPrefix(clearing, ledgerKeys.members(quarterId), (key, value) => {
    const accountId = parseMemberAccount(value);
    // The account first: as long as the member stands there, a later look finds both.
    return accountId == null ? [key] : [ledgerKeys.account(accountId, quarterId), key];
  });

/** Links name their quarter, and states belong to links: without these no event writes a state any more. */
const clearLinks = (clearing: Clearing, gone: ReadonlySet<string>): Promise<Cleared> =>
  clearPrefix(clearing, ledgerKeys.issues, (key, value) => {
    const issueId = idAfter(ledgerKeys.issues, key);
    const link = parseIssueLink(issueId, value, () => undefined);
    return link !== undefined && gone.has(link.quarterId) ? [key, ledgerKeys.issueState(issueId)] : [];
  });

/** All that is stored about quarters beside their ledgers; found by queries, since no entry may be needed for it. */
export const clearRemains = async (clearing: Clearing, quarterIds: readonly string[]): Promise<Cleared> => {
  const cleared: Cleared[] = [];
  for (const quarterId of quarterIds) {
    await clearing.storage.remove([
      ledgerKeys.lastRefresh(quarterId),
      ledgerKeys.presence(quarterId),
      ledgerKeys.answered(quarterId),
    ]);
    cleared.push(await clearPeople(clearing, quarterId));
    for (const prefix of [
      ledgerKeys.uploadsOf(quarterId),
      ledgerKeys.spendingsOf(quarterId),
      ledgerKeys.silencesIn(quarterId),
      ledgerKeys.envelopesOf(quarterId),
      ledgerKeys.frozenOf(quarterId),
    ])
      cleared.push(await clearPrefix(clearing, prefix));
  }
  if (quarterIds.length > 0) cleared.push(await clearLinks(clearing, new Set(quarterIds)));
  return worstOf(cleared);
};

export const createQuarterRemains = (storage: Storage, clock: Clock): QuarterRemains => ({
  clear: async (quarterId, until) =>
    (await clearRemains({ storage, isTimeLeft: () => clock.now() < until }, [quarterId])) !== 'late',
});
