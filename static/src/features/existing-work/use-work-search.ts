import { useInfiniteQuery } from '@tanstack/react-query';
import type { Answer, Input } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import type { CallFailed } from '../../rpc/call-failed';
import { useQuarter } from '../../sync/quarter-context';

export type WorkPage = Answer<'work.search'>;
export type FoundWork = WorkPage['work'][number];
export type AskedWork = Pick<Input<'work.search'>, 'text' | 'types' | 'isDoneShown'>;

interface WorkSearch {
  readonly work: readonly FoundWork[];
  readonly types: WorkPage['types'];
  /** What is wrong with the query, in Jira's own words. */
  readonly problem: string | null;
  readonly error: CallFailed | null;
  readonly isLoading: boolean;
  readonly isLoadingMore: boolean;
  /** Undefined: this is all. */
  readonly loadMore: (() => void) | undefined;
  readonly retry: () => void;
}

/** Work items page by page; a page that failed is asked for again by itself. */
export const useWorkSearch = (asked: AskedWork): WorkSearch => {
  const call = useCall();
  const quarter = useQuarter(({ id }) => id);
  const found = useInfiniteQuery<
    WorkPage,
    CallFailed,
    readonly WorkPage[],
    readonly unknown[],
    string | null
  >({
    queryKey: ['work.search', quarter, asked],
    queryFn: ({ pageParam }) => call('work.search', { quarter, ...asked, page: pageParam }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages,
  });
  const pages = found.data ?? [];
  // Jira pages over what changes meanwhile: one that moved is shown once.
  const work = new Map(pages.flatMap((page) => page.work).map((one) => [one.issueId, one]));
  return {
    work: [...work.values()],
    types: pages[0]?.types ?? [],
    problem: pages[0]?.problem ?? null,
    error: found.error,
    isLoading: found.isPending,
    isLoadingMore: found.isFetchingNextPage,
    loadMore: found.hasNextPage ? () => void found.fetchNextPage() : undefined,
    retry: () => void (pages.length === 0 ? found.refetch() : found.fetchNextPage()),
  };
};
