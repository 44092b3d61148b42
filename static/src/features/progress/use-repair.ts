import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useQuarter, useQuarterStore } from '../../sync/quarter-context';
import type { Input } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import type { CallFailed } from '../../rpc/call-failed';
import { flag } from '../../ui/flag';
import { progressWords } from './words/progress-words';

/** Procedures that mend a card's work item, with what is said once it is done. */
const SAID = {
  'link.again': progressWords.cardFreed,
  'link.remove': progressWords.unlinked,
  'link.settle': progressWords.settled,
} as const;

export type Repair = {
  readonly [K in keyof typeof SAID]: { readonly procedure: K; readonly input: Omit<Input<K>, 'quarter'> };
}[keyof typeof SAID];

export interface Repairing {
  readonly repair: (repair: Repair) => void;
  readonly isBusy: boolean;
}

/** Sends a repair, says what came of it, and brings the page up to date. */
export const useRepair = (): Repairing => {
  const call = useCall();
  const client = useQueryClient();
  const store = useQuarterStore();
  const quarter = useQuarter(({ id }) => id);
  const { mutate, isPending } = useMutation<unknown, CallFailed, Repair>({
    mutationFn: ({ procedure, input }) => call(procedure, { ...input, quarter }),
    onSuccess: async (_done, { procedure }) => {
      flag({ id: 'repair', title: SAID[procedure], appearance: 'success' });
      store.syncNow();
      await client.invalidateQueries({ queryKey: ['progress.read'] });
      await client.invalidateQueries({ queryKey: ['link.doubles'] });
    },
    onError: ({ message }) => {
      flag({ id: 'repair', title: progressWords.repairFailed, description: message, appearance: 'error' });
    },
  });
  return { repair: mutate, isBusy: isPending };
};
