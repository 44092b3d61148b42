import { useMemo } from 'react';
import { useRpc } from '../rpc/use-rpc';
import { useQuarter, useQuarterState } from './quarter-context';

export interface Person {
  /** Member id. */
  readonly id: string;
  readonly name: string;
  readonly picture: string | null;
}

/** Names and pictures of the quarter's members by member id, fetched when shown and stored nowhere. */
export const usePeople = (): ReadonlyMap<string, Person> => {
  const quarter = useQuarter(({ id }) => id);
  // Whoever is joining is nobody yet for the server, whose answer of now would stand for the next ten minutes.
  const members = useQuarterState(({ confirmed }) => confirmed.members);
  const { data } = useRpc(
    'quarter.people',
    { quarter, members: members.map(({ id }) => id) },
    { enabled: members.length > 0, staleTime: 600_000 },
  );

  return useMemo(
    () =>
      new Map(
        (data ?? []).map(({ member, displayName, avatarUrl }): [string, Person] => [
          member,
          { id: member, name: displayName, picture: avatarUrl === '' ? null : avatarUrl },
        ]),
      ),
    [data],
  );
};
