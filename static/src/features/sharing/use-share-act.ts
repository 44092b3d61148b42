import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Answer, Input } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import { asCallFailed, type CallFailed } from '../../rpc/call-failed';
import { useQuarterStore } from '../../sync/quarter-context';

type Acts = 'share.create' | 'share.update';
type Asked<K extends Acts> = Omit<Input<K>, 'commandId'>;

interface ShareAct<K extends Acts> {
  readonly run: (asked: Asked<K>) => void;
  readonly isBusy: boolean;
  readonly error: CallFailed | null;
  readonly reset: () => void;
}

/**
 * Creates or updates a page. The same wish keeps its name until it has an answer, so that a lost one makes no second
 * page; another wish is another.
 */
export const useShareAct = <K extends Acts>(
  procedure: K,
  onAnswer: (answer: Answer<K>, asked: Asked<K>) => void,
): ShareAct<K> => {
  const call = useCall();
  const store = useQuarterStore();
  const queries = useQueryClient();
  const named = useRef<{ readonly wish: string; readonly commandId: string } | null>(null);
  const act = useMutation<Answer<K>, CallFailed, Asked<K>>({
    mutationFn: async (asked) => {
      const wish = JSON.stringify(asked);
      if (named.current?.wish !== wish) named.current = { wish, commandId: crypto.randomUUID() };
      const { commandId } = named.current;
      try {
        return await call(procedure, { ...asked, commandId } as unknown as Input<K>);
      } catch (error) {
        throw asCallFailed(error, procedure);
      }
    },
    onSuccess: (answer, asked) => {
      named.current = null;
      store.syncNow();
      void queries.invalidateQueries({ queryKey: ['share.list'] });
      onAnswer(answer, asked);
    },
  });
  return {
    run: (asked) => act.mutate(asked),
    isBusy: act.isPending,
    error: act.error,
    reset: () => act.reset(),
  };
};
