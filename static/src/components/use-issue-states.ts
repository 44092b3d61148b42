import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { Answer } from '../rpc/call';
import { useCall } from '../rpc/call-context';
import type { CallFailed } from '../rpc/call-failed';
import { useRpc } from '../rpc/use-rpc';
import { useQuarter } from '../sync/quarter-context';

export type IssueStates = Answer<'progress.read'>;
export type IssueState = IssueStates['rows'][number];

/** A page that stays open looks again now and then; events and the hourly run bring most changes anyway. */
const FRESH_MS = 30_000;

export interface KnownStates {
  readonly answer: IssueStates | undefined;
  /** By card or task. */
  readonly rows: ReadonlyMap<string, IssueState>;
  readonly failure: CallFailed | null;
  readonly isRefreshing: boolean;
  readonly refresh: () => void;
}

/**
 * Where the work items of the quarter stand, as far as this viewer may know it. Nothing is asked before anything was
 * published; where too little is known Jira is asked once.
 */
export const useIssueStates = (): KnownStates => {
  const quarter = useQuarter(({ id }) => id);
  const isPublished = useQuarter(({ receipts }) => receipts.length > 0);
  const input = { quarter };
  const call = useCall();
  const client = useQueryClient();
  const read = useRpc('progress.read', input, { staleTime: FRESH_MS, enabled: isPublished });
  const { mutate, isPending, error } = useMutation<IssueStates, CallFailed>({
    mutationFn: () => call('progress.refresh', input),
    onSuccess: (answer) => {
      client.setQueryData(['progress.read', input], answer);
    },
  });
  const answer = read.data;
  const asked = useRef(false);
  const isStale = answer?.isStale === true;
  useEffect(() => {
    if (!isStale || asked.current) return;
    asked.current = true;
    mutate();
  }, [isStale, mutate]);
  const rows = useMemo(() => new Map((answer?.rows ?? []).map((row) => [row.row, row])), [answer]);
  return {
    answer,
    rows,
    failure: error ?? read.error,
    isRefreshing: isPending || read.isFetching,
    refresh: () => {
      mutate();
    },
  };
};
