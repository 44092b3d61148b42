import { useMemo } from 'react';
import { quarterProgress, type QuarterProgress } from '#domain/views/progress/quarter-progress';
import type { IssueNow } from '#domain/views/progress/output';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useIssueStates, type KnownStates } from '../../components/use-issue-states';

export interface ShownProgress extends KnownStates {
  readonly progress: QuarterProgress;
}

/** Where the issues stand, over the quarter as it is on this page. */
export const useProgress = (): ShownProgress => {
  const states = useIssueStates();
  const { rows } = states;
  const select = useMemo(() => {
    const issues = new Map<string, IssueNow>();
    for (const { row, gone, state } of rows.values())
      if (gone !== null || state !== null)
        issues.set(row, { gone, category: state?.category ?? 'undefined' });
    return createSelector((quarter) => quarterProgress(quarter, issues));
  }, [rows]);
  const progress = useQuarter(select);
  return { ...states, progress };
};
