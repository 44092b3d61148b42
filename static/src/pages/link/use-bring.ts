import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Answer } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import { asCallFailed } from '../../rpc/call-failed';
import { decideOnce } from '../../rpc/decide-once';
import { flag } from '../../ui/flag';
import { linkWords } from './words/link-words';

type Brought = Answer<'work.bring'>;

/** Makes cards of work items in a quarter, each linked to its own: one entry, and one way back from its flag. */
export const useBring = (quarter: string): ((issues: readonly string[]) => Promise<Brought>) => {
  const call = useCall();
  const client = useQueryClient();
  // The same until it has an answer, so that a lost one makes nothing twice.
  const commandId = useRef<string | null>(null);
  const undo = async (entry: number, { seq, brought }: Brought): Promise<void> => {
    const told = (title: string, description?: string): void => {
      flag({
        id: `new-card-undo-${String(entry)}`,
        title,
        appearance: description === undefined ? 'success' : 'warning',
        ...(description === undefined ? {} : { description }),
      });
    };
    try {
      await decideOnce(call, quarter, seq, { id: crypto.randomUUID(), kind: 'undo', seq: entry });
      told(linkWords.newCardsUndone(brought.length));
    } catch (error) {
      told(linkWords.undoFailed, asCallFailed(error, 'quarter.decide').message);
    }
    await client.invalidateQueries();
  };
  return async (issues) => {
    commandId.current ??= crypto.randomUUID();
    let answer: Brought;
    try {
      answer = await call('work.bring', {
        quarter,
        commandId: commandId.current,
        items: issues.map((issue) => ({ issue })),
      });
      commandId.current = null;
    } catch (error) {
      throw asCallFailed(error, 'work.bring');
    }
    const { brought, entry, seq } = answer;
    if (brought.length > 0) {
      flag({
        id: `new-card-${String(entry ?? seq)}`,
        title:
          brought.length === 1
            ? linkWords.newCardMade(brought[0]?.issueKey ?? '')
            : linkWords.newCardsMade(brought.length),
        appearance: 'success',
        actions: entry === null ? [] : [{ text: linkWords.undo, onClick: () => void undo(entry, answer) }],
      });
    }
    return answer;
  };
};
