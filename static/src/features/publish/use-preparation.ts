import { useQuery, useQueryClient } from '@tanstack/react-query';
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
  /** A run writes in Jira at this moment: what was compared before is not shown again after it. */
  readonly isRunning: boolean;
}

/** What Jira accepts and what publishing would do; read again whenever somebody changed the mapping. */
export const usePreparation = ({ quarter, card, compare, enabled, isRunning }: PreparationWish): Prepared => {
  const call = useCall();
  const client = useQueryClient();
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
  useEffect(
    () =>
      isRunning
        ? () => {
            void client.resetQueries({ queryKey: ['publish.prepare'] });
          }
        : undefined,
    [isRunning, client],
  );
  return {
    data,
    error,
    isFetching,
    refetch: () => {
      void refetch();
    },
  };
};
