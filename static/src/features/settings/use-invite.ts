import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Answer } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import { asCallFailed, type CallFailed } from '../../rpc/call-failed';
import { useQuarter, useQuarterStore } from '../../sync/quarter-context';
import { flag } from '../../ui/flag';
import { inviteWords } from './words/invite-words';

type Candidate = Answer<'quarter.candidates'>[number];

interface Inviting {
  readonly invite: (candidate: Candidate) => void;
  readonly isBusy: boolean;
  readonly error: CallFailed | null;
}

/** Makes somebody a member, and says so; which role they have is chosen in their row. */
export const useInvite = (onDone: () => void): Inviting => {
  const call = useCall();
  const store = useQuarterStore();
  const quarter = useQuarter(({ id }) => id);
  // The same for one person until it has an answer, so that a lost one is asked again and nobody comes in twice.
  const asked = useRef<{ readonly account: string; readonly commandId: string } | null>(null);
  const act = useMutation<Answer<'quarter.invite'>, CallFailed, Candidate>({
    mutationFn: async ({ accountId }) => {
      if (asked.current?.account !== accountId)
        asked.current = { account: accountId, commandId: crypto.randomUUID() };
      const { commandId } = asked.current;
      try {
        return await call('quarter.invite', { quarter, commandId, account: accountId, role: 'other' });
      } catch (error) {
        throw asCallFailed(error, 'quarter.invite');
      }
    },
    onSuccess: ({ seq }, { displayName }) => {
      asked.current = null;
      store.syncNow();
      flag({ id: `invited-${String(seq)}`, title: inviteWords.added(displayName), appearance: 'success' });
      onDone();
    },
  });
  return { invite: (candidate) => act.mutate(candidate), isBusy: act.isPending, error: act.error };
};
