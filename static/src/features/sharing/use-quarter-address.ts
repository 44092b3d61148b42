import { useEffect, useState } from 'react';
import { useQuarter } from '../../sync/quarter-context';
import { findWorkspaceAddress } from '../../ui/routing/open-workspace';
import { pathTo } from '../../ui/routing/route';

/** Where this quarter stands in Jira, for the link back from a page; undefined while nobody knows, null where nobody says. */
export const useQuarterAddress = (): string | null | undefined => {
  const quarter = useQuarter(({ id }) => id);
  const [address, setAddress] = useState<string | null>();
  useEffect(() => {
    let isGone = false;
    void findWorkspaceAddress().then((base) => {
      if (!isGone) setAddress(base === null ? null : base + pathTo('draft', { quarter }));
    });
    return () => {
      isGone = true;
    };
  }, [quarter]);
  return address;
};
