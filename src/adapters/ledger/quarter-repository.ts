import type { Change } from '#domain/quarter/change';
import type { Quarter } from '#domain/quarter/quarter';
import type { QuarterRepository } from '../../usecases/quarter/ports';
import { projectIdOf } from '#domain/quarter/quarter-id';
import { parsePerson } from '../people/person-record';
import { parseGrant } from './grants';
import { ledgerKeys } from './ledger-keys';
import { parseSpending } from './spendings';
import type { Storage } from './storage';
import type { StreamReader } from './stream-reader';

/** Reads who calls and what they may do in the same round trip as the head of the ledger. */
export const createQuarterRepository = (
  storage: Storage,
  reader: StreamReader<Quarter, Change>,
): QuarterRepository => ({
  peek: async ({ accountId }, quarterId, seq, isMemberWanted) => {
    const projectId = projectIdOf(quarterId);
    // What is no quarter's id is no part of a storage key either.
    if (projectId === undefined) return undefined;
    const [quarter, grant, person] = await Promise.all([
      reader.peek(quarterId, seq),
      storage.get(ledgerKeys.grant(projectId, accountId)),
      isMemberWanted ? storage.get(ledgerKeys.account(accountId, quarterId)) : undefined,
    ]);
    if (quarter?.settings.projectId !== projectId) return undefined;
    return { quarter, grant: parseGrant(grant, projectId), member: parsePerson(person)?.member };
  },
  open: async ({ accountId }, quarterId, options) => {
    const projectId = projectIdOf(quarterId) ?? '';
    const grantKey = ledgerKeys.grant(projectId, accountId);
    const spendingKey = ledgerKeys.spending(quarterId, accountId);
    const [{ along, isThere, read }, person] = await Promise.all([
      reader.begin(quarterId, options, [grantKey, spendingKey]),
      // Strictly, since a batch may not show who joined a moment ago.
      storage.get(ledgerKeys.account(accountId, quarterId)),
    ]);
    return {
      member: parsePerson(person)?.member,
      grant: parseGrant(along.get(grantKey), projectId),
      spending: parseSpending(along.get(spendingKey)),
      isThere,
      read,
    };
  },
});
