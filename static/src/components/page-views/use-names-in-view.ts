import { useMemo } from 'react';
import type { PageView } from '#domain/views/page/page-view';
import { useRpc } from '../../rpc/use-rpc';
import { membersOfView } from './members-of-view';

/** So many names are asked for at once; the rest of a view stays without. */
const MOST_NAMES = 200;

const NOBODY: readonly string[] = [];

/**
 * The names of those whom a view tells of, as this viewer may know them. It comes behind the view, which is whole without.
 *
 * @param others whom the page names besides
 */
export const useNamesInView = (
  quarter: string,
  view: PageView | undefined,
  others: readonly string[] = NOBODY,
): ((member: string) => string | undefined) => {
  const members = useMemo(
    () => [...new Set([...others, ...(view === undefined ? [] : membersOfView(view))])].slice(0, MOST_NAMES),
    [view, others],
  );
  const { data } = useRpc(
    'quarter.people',
    { quarter, members: [...members] },
    { enabled: members.length > 0 },
  );
  return useMemo(() => {
    const names = new Map((data ?? []).map(({ member, displayName }) => [member, displayName]));
    return (member: string) => names.get(member);
  }, [data]);
};
