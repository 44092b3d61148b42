import { useQuery } from '@tanstack/react-query';
import type { MacroView } from '#domain/views/page/macro-config';
import type { Answer } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import type { CallFailed } from '../../rpc/call-failed';

/** A page is read for minutes, and many people read one: they are told within this time, in ms. */
const EVERY = 120_000;

/** What happened to a view since it was read; null: nothing that it shows, or nobody knows. Hidden tabs do not ask. */
export const useNews = (
  quarter: string,
  view: MacroView,
  since: number | undefined,
): Answer<'macro.news'> | null => {
  const call = useCall();
  const { data } = useQuery<Answer<'macro.news'>, CallFailed>({
    queryKey: ['macro.news', { quarter, view, since }],
    queryFn: () => call('macro.news', { quarter, view, since: since ?? 1 }),
    enabled: since !== undefined,
    // It was read just now.
    initialData: { head: since ?? 1, changes: 0, isMore: false },
    staleTime: EVERY,
    refetchInterval: EVERY,
  });
  return data.changes === 0 && !data.isMore ? null : data;
};
