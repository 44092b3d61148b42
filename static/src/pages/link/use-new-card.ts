import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Answer } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import { asCallFailed, CallFailed } from '../../rpc/call-failed';
import { flag } from '../../ui/flag';
import { linkWords } from './words/link-words';

interface NewCard {
  readonly make: () => void;
  readonly isBusy: boolean;
  readonly error: CallFailed | null;
}

/** Makes a card of one work item in a quarter, linked to it, and offers the way back from its flag. */
export const useNewCard = (quarter: string, issue: string): NewCard => {
  const call = useCall();
  const client = useQueryClient();
  // The same until it has an answer, so that a lost one makes nothing twice.
  const commandId = useRef<string | null>(null);
  const undo = async (entry: number, basedOn: number): Promise<void> => {
    const told = (title: string, description?: string): void => {
      flag({
        id: `new-card-undo-${issue}`,
        title,
        appearance: description === undefined ? 'success' : 'warning',
        ...(description === undefined ? {} : { description }),
      });
    };
    try {
      const command = { id: crypto.randomUUID(), kind: 'undo', seq: entry } as const;
      const { outcomes } = await call('quarter.decide', { quarter, basedOn, commands: [command] });
      const [outcome] = outcomes;
      if (outcome?.ok === false) told(linkWords.undoFailed, outcome.refusal.text);
      else told(linkWords.newCardUndone);
    } catch (error) {
      told(linkWords.undoFailed, asCallFailed(error, 'quarter.decide').message);
    }
    await client.invalidateQueries();
  };
  const act = useMutation<Answer<'work.bring'>, CallFailed>({
    mutationFn: async () => {
      commandId.current ??= crypto.randomUUID();
      try {
        const brought = await call('work.bring', {
          quarter,
          commandId: commandId.current,
          items: [{ issue }],
        });
        commandId.current = null;
        const [refused] = brought.refused;
        if (refused !== undefined)
          throw new CallFailed({ code: 'refused', message: refused.message }, 'work.bring');
        return brought;
      } catch (error) {
        throw asCallFailed(error, 'work.bring');
      }
    },
    onSuccess: ({ brought, entry, seq }) => {
      flag({
        id: `new-card-${issue}`,
        title: linkWords.newCardMade(brought[0]?.issueKey ?? ''),
        appearance: 'success',
        actions: entry === null ? [] : [{ text: linkWords.undo, onClick: () => void undo(entry, seq) }],
      });
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
