import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import { request } from './request';
import { useSession } from './session';

/** GETs a path as the chosen account. Keyed by both, so a change of account never shows another's answer. */
export const useRequest = <T>(path: string, schema: z.ZodType<T>): UseQueryResult<T> => {
  const { account } = useSession();
  return useQuery({ queryKey: [account, path], queryFn: () => request(account, path, schema) });
};
