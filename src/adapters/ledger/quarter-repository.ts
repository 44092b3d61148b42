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
  peek: async ({ accountId }, quarterId, seq, wanted) => {
    const projectId = projectIdOf(quarterId);
    // What is no quarter's id is no part of a storage key either.
    if (projectId === undefined) return undefined;
    const personKey = ledgerKeys.account(accountId, quarterId);
    const [{ quiet, readOn }, grant, person, spending] = await Promise.all([
      reader.peek(quarterId, seq, wanted.writing),
      storage.get(ledgerKeys.grant(projectId, accountId)),
      wanted.member ? storage.get(personKey) : undefined,
      wanted.spending ? storage.get(ledgerKeys.spending(quarterId, accountId)) : undefined,
    ]);
    return {
      quarter: quiet?.settings.projectId === projectId ? quiet : undefined,
      grant: parseGrant(grant, projectId),
      member: parsePerson(person)?.member,
      spending: parseSpending(spending),
      readOn: async () => {
        const [reading, seat] = await Promise.all([
          readOn(),
          wanted.member ? person : storage.get(personKey),
        ]);
        if (reading?.state?.settings.projectId !== projectId) return undefined;
        return { reading, quarter: reading.state, member: parsePerson(seat)?.member };
      },
    };
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
