import { useMemo } from 'react';
import { useRpc } from '../rpc/use-rpc';
import { createSelector } from './create-selector';
import { useQuarter } from './quarter-context';

export interface Person {
  /** Member id. */
  readonly id: string;
  readonly name: string;
  readonly picture: string | null;
}

const memberIds = createSelector(({ members }): readonly string[] => members.map(({ id }) => id));

/** Names and pictures of the quarter's members by member id, fetched when shown and stored nowhere. */
export const usePeople = (): ReadonlyMap<string, Person> => {
  const quarter = useQuarter(({ id }) => id);
  const members = useQuarter(memberIds);
  const { data } = useRpc(
    'quarter.people',
    { quarter, members: [...members] },
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
