import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCall } from './call-context';
import type { Answer, Input, ProcedureKey } from './call';
import type { CallFailed } from './call-failed';

interface RpcOptions {
  readonly enabled?: boolean;
  readonly staleTime?: number;
}

/** Reads a procedure through the query cache; its name and input are the key. */
export const useRpc = <K extends ProcedureKey>(
  key: K,
  input: Input<K>,
  options: RpcOptions = {},
): UseQueryResult<Answer<K>, CallFailed> => {
  const call = useCall();
  return useQuery<Answer<K>, CallFailed>({
    queryKey: [key, input],
    queryFn: () => call(key, input),
    ...options,
  });
};
