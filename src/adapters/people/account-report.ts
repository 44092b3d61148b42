import { privacy } from '@forge/api';
import type { Clock } from '../../usecases/ports';
import type { AccountReport } from '../../usecases/upkeep/ports';
import { ledgerKeys } from '../ledger/ledger-keys';
import type { Storage } from '../ledger/storage';
import { parsePerson, storableMember, storablePerson, type Person } from './person-record';

/** Accounts are listed by a query, which may lag behind: who joined just now is reported next week. */
const listPeople = async (storage: Storage): Promise<readonly Person[]> => {
  const people: Person[] = [];
  let cursor: string | undefined;
  do {
    const page = await storage.list(ledgerKeys.accounts, cursor);
    people.push(...page.records.flatMap(([, value]) => parsePerson(value) ?? []));
    ({ cursor } = page);
  } while (cursor !== undefined);
  return people;
};

/**
 * Tells Atlassian whose account ids are stored, and empties those of closed accounts: the member stays, nameless.
 * https://developer.atlassian.com/platform/forge/user-privacy-guidelines/
 */
export const createAccountReport = (storage: Storage, clock: Clock): AccountReport => ({
  send: async () => {
    const people = await listPeople(storage);
    const latest = new Map<string, string>();
    for (const { accountId, at } of people) {
      if (at > (latest.get(accountId) ?? '')) latest.set(accountId, at);
    }
    const updates = await privacy.reportPersonalData(
      [...latest].map(([accountId, updatedAt]) => ({ accountId, updatedAt })),
    );
    const closed = new Set(
      updates.flatMap(({ accountId, status }) => (status === 'closed' ? [accountId] : [])),
    );
    const renamed = new Set(
      updates.flatMap(({ accountId, status }) => (status === 'updated' ? [accountId] : [])),
    );
    const at = new Date(clock.now()).toISOString();
    for (const person of people) {
      const key = ledgerKeys.account(person.accountId, person.quarter);
      if (closed.has(person.accountId)) {
        await storage.put(ledgerKeys.member(person.quarter, person.member), storableMember(null));
        await storage.remove([key]);
      } else if (renamed.has(person.accountId)) {
        // Nothing but the id is stored, so there is nothing to bring up to date but the report itself.
        await storage.put(key, storablePerson({ ...person, at }));
      }
    }
    return { reported: latest.size, closed: closed.size };
  },
});
