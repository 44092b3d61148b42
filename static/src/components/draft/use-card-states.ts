import { useMemo } from 'react';
import { useRpc } from '../../rpc/use-rpc';
import type { CardStates } from './card-standing';

const FRESH_MS = 30_000;

/**
 * Where the work items of a quarter stand, for a page that has only its draft. It comes behind the draft: without it the
 * draft is whole, and what could not be read is left out.
 *
 * @param isShown the draft was shown to this viewer
 */
export const useCardStates = (quarter: string, isShown: boolean): CardStates => {
  const { data } = useRpc('progress.read', { quarter }, { staleTime: FRESH_MS, enabled: isShown });
  return useMemo(() => new Map((data?.rows ?? []).map((row) => [row.row, row])), [data]);
};
