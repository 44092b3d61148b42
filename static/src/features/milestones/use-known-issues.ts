import { useMemo } from 'react';
import { useQuarter } from '../../quarter/quarter-context';
import { useRpc } from '../../rpc/use-rpc';
import type { KnownIssue } from './issue-cell';

/** One answer for the whole table serves this long; the Progress tab asks Jira where it is old. */
const FRESH_MS = 60_000;

/** Work items by the card that they belong to: one question for all rows, and none before anything was published. */
export const useKnownIssues = (): ReadonlyMap<string, KnownIssue> => {
  const quarter = useQuarter(({ id }) => id);
  const isPublished = useQuarter(({ receipts }) => receipts.length > 0);
  const { data } = useRpc('progress.read', { quarter }, { staleTime: FRESH_MS, enabled: isPublished });
  return useMemo(() => new Map(data?.rows.map((known) => [known.row, known])), [data]);
};
