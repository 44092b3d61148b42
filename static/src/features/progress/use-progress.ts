import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { quarterProgress, type QuarterProgress } from '#domain/progress/quarter-progress';
import type { IssueNow } from '#domain/progress/output';
import { useQuarter } from '../../quarter/quarter-context';
import type { Answer } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import type { CallFailed } from '../../rpc/call-failed';
import { useRpc } from '../../rpc/use-rpc';

export type ProgressAnswer = Answer<'progress.read'>;
export type RowState = ProgressAnswer['rows'][number];

/** A page that stays open looks again now and then; events and the hourly run bring most changes anyway. */
const FRESH_MS = 30_000;

export interface ShownProgress {
  readonly answer: ProgressAnswer | undefined;
  readonly progress: QuarterProgress;
  readonly rows: ReadonlyMap<string, RowState>;
  readonly failure: CallFailed | null;
  readonly isRefreshing: boolean;
  readonly refresh: () => void;
}

/** Where the issues stand, over the quarter as it is on this page; Jira is asked at once where too little is known. */
export const useProgress = (): ShownProgress => {
  const quarter = useQuarter((state) => state);
  const input = { quarter: quarter.id };
  const call = useCall();
  const client = useQueryClient();
  const read = useRpc('progress.read', input, { staleTime: FRESH_MS });
  const { mutate, isPending, error } = useMutation<ProgressAnswer, CallFailed>({
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
  const progress = useMemo(() => {
    const issues = new Map<string, IssueNow>();
    for (const { row, gone, state } of rows.values())
      if (gone !== null || state !== null)
        issues.set(row, { gone, category: state?.category ?? 'undefined' });
    return quarterProgress(quarter, issues);
  }, [quarter, rows]);
  return {
    answer,
    progress,
    rows,
    failure: error ?? read.error,
    isRefreshing: isPending || read.isFetching,
    refresh: () => {
      mutate();
    },
  };
};
