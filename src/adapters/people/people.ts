import type { Clock, People } from '../../usecases/ports';
import { ledgerKeys } from '../ledger/ledger-keys';
import type { Storage } from '../ledger/storage';
import { parseMemberAccount, parsePerson } from './person-record';

const ATTEMPTS = 4;

export const createPeople = (storage: Storage, clock: Clock): People => {
  /** Writes once, or answers what stands there. */
  const createOrGet = async (key: string, value: unknown): Promise<unknown> => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      if ((await storage.create(key, value)) === 'created') return value;
      const present = await storage.get(key);
      if (present !== undefined) return present;
    }
    throw new Error(
      `Storage did not take ${key.split(':')[0] ?? ''} record after ${String(ATTEMPTS)} attempts. Try again.`,
    );
  };

  return {
    claim: async ({ accountId }, quarterId, memberId) => {
      // The member's side first: whoever finds it taken by another account must not become that member.
      const memberKey = ledgerKeys.member(quarterId, memberId);
      if (parseMemberAccount(await createOrGet(memberKey, { accountId })) !== accountId) return undefined;
      const person = {
        accountId,
        quarter: quarterId,
        member: memberId,
        at: new Date(clock.now()).toISOString(),
      };
      const held = parsePerson(await createOrGet(ledgerKeys.account(accountId, quarterId), person))?.member;
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
    removeAll: async (quarterId) => {
      for (;;) {
        const { records } = await storage.list(ledgerKeys.members(quarterId));
        if (records.length === 0) return;
        const accounts = records.flatMap(([, value]) => {
          const accountId = parseMemberAccount(value);
          return accountId == null ? [] : [ledgerKeys.account(accountId, quarterId)];
        });
        await storage.remove([...accounts, ...records.map(([key]) => key)]);
      }
    },
  };
};
