import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CallFailed } from '../../rpc/call-failed';
import { useBring } from './use-bring';

interface NewCard {
  readonly make: () => void;
  readonly isBusy: boolean;
  readonly error: CallFailed | null;
}

/** Makes a card of one work item in a quarter, linked to it, and offers the way back from its flag. */
export const useNewCard = (quarter: string, issue: string): NewCard => {
  const client = useQueryClient();
  const bring = useBring(quarter);
  const act = useMutation<undefined, CallFailed>({
    mutationFn: async () => {
      const { refused } = await bring([issue]);
      const [first] = refused;
      if (first !== undefined)
        throw new CallFailed({ code: 'refused', message: first.message }, 'work.bring');
      return undefined;
    },
    onSettled: () => client.invalidateQueries(),
  });
  return {
    make: () => {
      act.mutate();
    },
    isBusy: act.isPending,
    error: act.error,
  };
};
