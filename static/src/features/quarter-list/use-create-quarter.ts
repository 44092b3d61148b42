import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, Input } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import type { CallFailed } from '../../rpc/call-failed';
import { flag } from '../../ui/flag';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { quarterListWords } from './words/quarter-list-words';

export type QuarterWish = Omit<Input<'quarter.create'>, 'project' | 'commandId'>;

interface CreateQuarter {
  readonly create: (wish: QuarterWish) => void;
  readonly isPending: boolean;
  readonly failure: CallFailed | null;
}

/** Makes a quarter and opens it. Asked again after a lost answer, it is the same one: the command keeps its id. */
export const useCreateQuarter = (project: string, thenImport = false): CreateQuarter => {
  const call = useCall();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const commandId = useRef<string | null>(null);

  const { mutate, isPending, error } = useMutation<Answer<'quarter.create'>, CallFailed, QuarterWish>({
    mutationFn: (wish) => {
      commandId.current ??= crypto.randomUUID();
      return call('quarter.create', { project, commandId: commandId.current, ...wish });
    },
    onSuccess: async ({ quarter }) => {
      commandId.current = null;
      await queries.invalidateQueries({ queryKey: ['project.open'] });
      navigate(thenImport ? pathTo('agreement.import', { quarter }) : pathTo('agreement', { quarter }));
    },
    onError: (failure) =>
      flag({
        id: 'create-quarter',
        title: quarterListWords.notMade,
        description: failure.message,
        appearance: 'error',
      }),
  });
  return { create: mutate, isPending, failure: error };
};
