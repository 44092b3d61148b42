import { useMutation } from '@tanstack/react-query';
import { useQuarter, useQuarterStore } from '../../sync/quarter-context';
import { useCall } from '../../rpc/call-context';
import { asCallFailed, type CallFailed } from '../../rpc/call-failed';
import { flag } from '../../ui/flag';
import { drawerWords } from './words/drawer-words';

/** A work item from one card to another; null: from none, or to none. */
export interface LinkStep {
  readonly issue: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A card and its work item that Jira does not show. */
export interface GoneIssue {
  readonly row: string;
  readonly issue: string;
  readonly confirmed: boolean;
}

interface LinkSteps {
  /** `done`: what a flag with Undo says afterwards. */
  readonly run: (step: LinkStep, done: string) => void;
  /** Frees the card of a work item that is gone; `confirmed` says that it is, where neither they nor OKRA can know. */
  readonly freeGone: (gone: GoneIssue) => void;
  readonly isBusy: boolean;
  readonly error: CallFailed | null;
}

/** Links work items and cards by hand: Jira is told first, so nothing is shown as done before it is. */
export const useLinkStep = (): LinkSteps => {
  const call = useCall();
  const store = useQuarterStore();
  const quarter = useQuarter(({ id }) => id);
  const go = async ({ issue, from, to }: LinkStep): Promise<void> => {
    try {
      if (to !== null) await call('link.put', { quarter, issue, row: to, from });
      else if (from !== null) await call('link.remove', { quarter, issue, row: from });
    } catch (error) {
      throw asCallFailed(error, 'link.put');
    } finally {
      store.syncNow();
    }
  };
  const undo = async ({ issue, from, to }: LinkStep): Promise<void> => {
    try {
      await go({ issue, from: to, to: from });
    } catch (error) {
      const { message } = asCallFailed(error, 'link.put');
      flag({
        id: `link-undo-${issue}`,
        title: drawerWords.undoFailed,
        description: message,
        appearance: 'warning',
      });
    }
  };
  const act = useMutation<undefined, CallFailed, { readonly step: LinkStep; readonly done: string }>({
    mutationFn: async ({ step }) => {
      await go(step);
      return undefined;
    },
    onSuccess: (_nothing, { step, done }) => {
      flag({
        id: `link-${step.issue}`,
        title: done,
        appearance: 'success',
        actions: [{ text: drawerWords.undo, onClick: () => void undo(step) }],
      });
    },
  });
  const free = useMutation<undefined, CallFailed, GoneIssue>({
    mutationFn: async (gone) => {
      try {
        await call('link.again', { quarter, ...gone });
      } catch (error) {
        throw asCallFailed(error, 'link.again');
      } finally {
        store.syncNow();
      }
      return undefined;
    },
  });
  return {
    run: (step, done) => {
      act.mutate({ step, done });
    },
    freeGone: (gone) => {
      free.mutate(gone);
    },
    isBusy: act.isPending || free.isPending,
    error: act.error ?? free.error,
  };
};
