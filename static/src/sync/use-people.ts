import { useEffect, useMemo } from 'react';
import type { Quarter } from '#domain/quarter/quarter';
import { useRpc } from '../rpc/use-rpc';
import { memoize } from './memoize';
import { useQuarter, useQuarterStore } from './quarter-context';

export interface Person {
  /** Member id. */
  readonly id: string;
  readonly name: string;
  readonly picture: string | null;
}

const memberIds = memoize((members: Quarter['members']) => members.map(({ id }) => id));

/** Names and pictures of the quarter's members by member id, fetched when shown and stored nowhere. */
export const usePeople = (): ReadonlyMap<string, Person> => {
  const store = useQuarterStore();
  const quarter = useQuarter(({ id }) => id);
  const members = useQuarter((open) => memberIds(open.members));
  const { data } = useRpc(
    'quarter.people',
    { quarter, members: [...members] },
    { enabled: members.length > 0, staleTime: 600_000 },
  );

  const people = useMemo(
    () =>
      new Map(
        (data ?? []).map(({ member, displayName, avatarUrl }): [string, Person] => [
          member,
          { id: member, name: displayName, picture: avatarUrl === '' ? null : avatarUrl },
        ]),
      ),
    [data],
  );

  useEffect(() => {
    store.setNames(Object.fromEntries([...people.values()].map(({ id, name }) => [id, name])));
  }, [store, people]);

  return people;
};
