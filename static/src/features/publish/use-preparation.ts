import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { findById } from '#domain/kernel/collection';
import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import { useQuarterState } from '../../sync/quarter-context';
import { useCall } from '../../rpc/call-context';
import type { CallFailed } from '../../rpc/call-failed';
import type { Preparation } from './preparation';

export interface Prepared {
  readonly data: Preparation | undefined;
  readonly error: CallFailed | null;
  readonly isFetching: boolean;
  readonly refetch: () => void;
}

interface PreparationWish {
  readonly quarter: string;
  /** Null: everything that is worth publishing. */
  readonly card: string | null;
  readonly compare: boolean;
  readonly enabled: boolean;
}

/** What Jira accepts and what publishing would do; read again whenever somebody changed the mapping. */
export const usePreparation = ({ quarter, card, compare, enabled }: PreparationWish): Prepared => {
  const call = useCall();
  const input = {
    quarter,
    ...(card === null ? {} : { rows: [card] }),
    ...(compare ? { compare } : {}),
  };
  const { data, error, isFetching, refetch } = useQuery<Preparation, CallFailed>({
    queryKey: ['publish.prepare', input],
    queryFn: () => call('publish.prepare', input),
    staleTime: 0,
    enabled,
  });
  const mapping = useQuarterState(({ confirmed }) =>
    findById(confirmed.mappings, confirmed.settings.projectId),
  );
  const read = useRef<PublishMapping | undefined>(mapping);
  useEffect(() => {
    if (read.current === mapping) return;
    read.current = mapping;
    if (enabled) void refetch();
  }, [mapping, enabled, refetch]);
  return {
    data,
    error,
    isFetching,
    refetch: () => {
      void refetch();
    },
  };
};
