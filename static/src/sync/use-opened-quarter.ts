import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Answer } from '../rpc/call';
import { useCall } from '../rpc/call-context';
import type { CallFailed } from '../rpc/call-failed';
import { pagedCall } from './paged-call';

/**
 * Opens a quarter afresh whenever it comes on the screen. From then on the store of the quarter keeps it up to
 * date, so the cache never asks a second time.
 */
export const useOpenedQuarter = (quarter: string): UseQueryResult<Answer<'quarter.open'>, CallFailed> => {
  const call = useCall();
  return useQuery<Answer<'quarter.open'>, CallFailed>({
    queryKey: ['quarter.open', { quarter }],
    queryFn: () => pagedCall(call)('quarter.open', { quarter }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
};
