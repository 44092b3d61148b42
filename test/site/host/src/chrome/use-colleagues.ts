import { useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { useLocation } from '../routing/router-context';
import { request } from '../site/request';
import { useSession } from '../site/session';

const PATH = '/__site/colleagues';
const KEY = ['colleagues'];

const Colleagues = z.object({
  company: z.object({ quarter: z.string(), account: z.string() }).nullable(),
});

interface ColleaguesHere {
  /** Four more act in some quarter, whoever let them. */
  readonly isThere: boolean;
  /** The quarter at hand, in which they could; null: none is open. */
  readonly quarter: string | null;
  readonly turn: () => void;
}

/** Four accounts of the site that act beside whoever is alone, until they are sent away. */
export const useColleagues = (): ColleaguesHere => {
  const { account } = useSession();
  const { pathname } = useLocation();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => request(null, PATH, Colleagues) });
  const isThere = (data?.company ?? null) !== null;
  const [, quarter = null, session] = /\/q\/([^/]+)(?:\/sessions\/(s\d))?/.exec(pathname) ?? [];
  const turn = (): void => {
    if (!isThere && quarter === null) return;
    const company = isThere ? null : { quarter, account, session };
    void request(null, PATH, Colleagues, { method: 'POST', body: { company } }).then((answer) => {
      queries.setQueryData(KEY, answer);
    });
  };
  return { isThere, quarter, turn };
};
