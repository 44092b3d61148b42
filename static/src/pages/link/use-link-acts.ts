import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCall } from '../../rpc/call-context';
import { asCallFailed, type CallFailed } from '../../rpc/call-failed';
import { flag } from '../../ui/flag';
import { linkWords } from './words/link-words';

/** From one card to another of the quarter; null: no card. */
export interface LinkStep {
  readonly from: string | null;
  readonly to: string | null;
}

interface LinkActs {
  readonly run: (step: LinkStep, done: string) => void;
  readonly isBusy: boolean;
  readonly error: CallFailed | null;
}

/** Links, moves and unlinks one work item. What was done can be undone from its flag, by the way back. */
export const useLinkActs = (quarter: string, issue: string): LinkActs => {
  const call = useCall();
  const client = useQueryClient();
  const go = async ({ from, to }: LinkStep): Promise<void> => {
    if (to !== null) await call('link.put', { quarter, issue, row: to, from });
    else if (from !== null) await call('link.remove', { quarter, issue, row: from });
  };
  const refresh = (): Promise<void> => client.invalidateQueries();
  const undo = async ({ from, to }: LinkStep): Promise<void> => {
    try {
      await go({ from: to, to: from });
      flag({ id: `link-undone-${issue}`, title: linkWords.undone, appearance: 'success' });
    } catch (error) {
      const { message } = asCallFailed(error, 'link.put');
      flag({
        id: `link-undo-${issue}`,
        title: linkWords.undoFailed,
        description: message,
        appearance: 'warning',
      });
    }
    await refresh();
  };
  const act = useMutation<undefined, CallFailed, LinkStep & { readonly done: string }>({
    mutationFn: async (step) => {
      try {
        await go(step);
      } catch (error) {
        throw asCallFailed(error, 'link.put');
      }
      return undefined;
    },
    onSuccess: (_nothing, { done, ...step }) => {
      flag({
        id: `link-${issue}`,
        title: done,
        appearance: 'success',
        actions: [{ text: linkWords.undo, onClick: () => void undo(step) }],
      });
    },
    onSettled: refresh,
  });
  return {
    run: (step, done) => {
      act.mutate({ ...step, done });
    },
    isBusy: act.isPending,
    error: act.error,
  };
};
