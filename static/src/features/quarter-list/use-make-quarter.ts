import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Call } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import type { CallFailed } from '../../rpc/call-failed';
import { flag } from '../../ui/flag';
import { useNavigate } from '../../ui/routing/route-context';
import { quarterListWords } from './words/quarter-list-words';

export interface MakeQuarter<W> {
  readonly make: (wish: W) => void;
  readonly isPending: boolean;
  readonly failure: CallFailed | null;
}

interface Making<W> {
  readonly ask: (call: Call, commandId: string, wish: W) => Promise<{ readonly quarter: string }>;
  /** Where it is opened. */
  readonly pathOf: (quarter: string) => string;
}

/** Makes a quarter and opens it. Asked again after a lost answer, it is the same one: the command keeps its id. */
export const useMakeQuarter = <W>({ ask, pathOf }: Making<W>): MakeQuarter<W> => {
  const call = useCall();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const commandId = useRef<string | null>(null);

  const { mutate, isPending, error } = useMutation<{ readonly quarter: string }, CallFailed, W>({
    mutationFn: (wish) => {
      commandId.current ??= crypto.randomUUID();
      return ask(call, commandId.current, wish);
    },
    onSuccess: async ({ quarter }) => {
      commandId.current = null;
      await queries.invalidateQueries({ queryKey: ['project.open'] });
      navigate(pathOf(quarter));
    },
    onError: (failure) =>
      flag({
        id: 'create-quarter',
        title: quarterListWords.notMade,
        description: failure.message,
        appearance: 'error',
      }),
  });
  return { make: mutate, isPending, failure: error };
};
