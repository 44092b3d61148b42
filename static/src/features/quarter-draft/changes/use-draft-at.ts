import type { DraftPlan } from '#domain/views/draft/draft-view';
import { useDraftPlan } from '../../../components/draft/use-draft-plan';
import { useRpc } from '../../../rpc/use-rpc';
import { useQuarterState } from '../../../sync/quarter-context';

export interface DraftThen {
  /** Undefined: it is not there yet, or could not be read. */
  readonly draft: DraftPlan | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** The draft at a revision: that of today from the page, an older one from the server, which never changes. Null: none is asked for. */
export const useDraftAt = (revision: number | null): DraftThen => {
  const now = useDraftPlan();
  const seq = useQuarterState((state) => state.seq);
  const quarter = useQuarterState((state) => state.confirmed.id);
  const isNow = revision !== null && revision >= seq;
  const { data, isError, refetch } = useRpc(
    'draft.at',
    { quarter, seq: Math.max(1, revision ?? 1) },
    { enabled: revision !== null && !isNow, staleTime: Number.POSITIVE_INFINITY },
  );
  return {
    draft: isNow ? now : data,
    hasFailed: isError && !isNow,
    retry: () => void refetch(),
  };
};
