import { ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import type { Caller, People, Profiles } from '../ports';
import { accessQuarter, type AccessPorts } from './access-quarter';

export interface NamedMember {
  readonly member: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly avatarUrl: string;
}

export interface PeoplePorts {
  readonly people: People;
  readonly profiles: Profiles;
}

const profilesOf = async (
  { people, profiles }: PeoplePorts,
  quarterId: string,
  members: readonly string[],
): Promise<readonly NamedMember[]> => {
  const accounts = await people.accountsOf(quarterId, members);
  if (accounts.size === 0) return [];
  const found = new Map(
    (await profiles.find([...new Set(accounts.values())])).map((profile) => [profile.accountId, profile]),
  );
  return [...accounts].flatMap(([member, accountId]) => {
    const profile = found.get(accountId);
    return profile === undefined ? [] : [{ member, ...profile }];
  });
};

export const memberNames = async (
  ports: PeoplePorts,
  quarterId: string,
  members: readonly string[],
): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await profilesOf(ports, quarterId, members)).map(({ member, displayName }) => [member, displayName]),
  );

/** Names and pictures of members, as the caller may see them in Jira; who left or was deleted there has none. */
export const quarterPeople = async (
  ports: AccessPorts & PeoplePorts,
  caller: Caller,
  quarterId: string,
  members: readonly string[],
): Promise<Result<readonly NamedMember[], Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, {});
  if (!access.ok) return access;
  const [named] = await Promise.all([profilesOf(ports, quarterId, [...new Set(members)]), access.value.kept]);
  return ok(named);
};
