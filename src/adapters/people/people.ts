import { type Clock, type People, StorageBusy } from '../../usecases/ports';
import { ledgerKeys } from '../ledger/ledger-keys';
import type { Storable } from '../ledger/storable';
import type { Storage } from '../ledger/storage';
import { parseMemberAccount, parsePerson, storableMember, storablePerson } from './person-record';

const ATTEMPTS = 4;

export const createPeople = (storage: Storage, clock: Clock): People => {
  /** Writes once, or answers what stands there. */
  const createOrGet = async (key: string, record: Storable): Promise<unknown> => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      if ((await storage.create(key, record)) === 'created') return record.value;
      const present = await storage.get(key);
      if (present !== undefined) return present;
    }
    throw new StorageBusy(
      `Storage did not take a record of kind ${key.split(':')[0] ?? ''} after ${String(ATTEMPTS)} attempts. Try again.`,
    );
  };

  return {
    claim: async ({ accountId }, quarterId, memberId) => {
      // The member's side first: whoever finds it taken by another account must not become that member.
      const memberKey = ledgerKeys.member(quarterId, memberId);
      if (parseMemberAccount(await createOrGet(memberKey, storableMember(accountId))) !== accountId)
        return undefined;
      const person = {
        accountId,
        quarter: quarterId,
        member: memberId,
        at: new Date(clock.now()).toISOString(),
      };
      const held = parsePerson(
        await createOrGet(ledgerKeys.account(accountId, quarterId), storablePerson(person)),
      )?.member;
      if (held !== undefined && held !== memberId) await storage.remove([memberKey]);
      return held;
    },
    find: async ({ accountId }, quarterId) =>
      parsePerson(await storage.get(ledgerKeys.account(accountId, quarterId)))?.member,
    accountsOf: async (quarterId, memberIds) => {
      const found = await storage.getMany(memberIds.map((id) => ledgerKeys.member(quarterId, id)));
      return new Map(
        memberIds.flatMap((id) => {
          const accountId = parseMemberAccount(found.get(ledgerKeys.member(quarterId, id)));
          return accountId == null ? [] : [[id, accountId] as const];
        }),
      );
    },
  };
};
