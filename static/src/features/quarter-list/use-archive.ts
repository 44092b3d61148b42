import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Command } from '#domain/quarter/command';
import type { Answer, Call } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import { asCallFailed, type CallFailed } from '../../rpc/call-failed';
import { decideOnce } from '../../rpc/decide-once';
import { flag } from '../../ui/flag';
import { quarterListWords } from './words/quarter-list-words';

type Quarter = Answer<'project.open'>['quarters'][number];
const decide = async (call: Call, quarter: string, command: Command): ReturnType<typeof decideOnce> => {
  try {
    // No page of this quarter is open that would know where it stands.
    const { seq } = await call('quarter.glance', { quarter });
    return await decideOnce(call, quarter, seq, command);
  } catch (error) {
    throw asCallFailed(error, 'quarter.decide');
  }
};

type Decided = Awaited<ReturnType<typeof decideOnce>>;

interface Archive {
  readonly archive: (archived: boolean) => void;
  readonly isPending: boolean;
}

/** Puts a quarter aside or brings it back, and offers to take that back. */
export const useArchive = ({ id, label }: Quarter): Archive => {
  const call = useCall();
  const queries = useQueryClient();
  const refresh = (): Promise<unknown> =>
    Promise.all(
      [['project.open'], ['quarter.glance', { quarter: id }]].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  const fail = (archived: boolean, { message }: CallFailed): void =>
    flag({
      id: `archive-${id}`,
      title: archived ? quarterListWords.archiveFailed(label) : quarterListWords.restoreFailed(label),
      description: message,
      appearance: 'error',
    });
  const undo = async (seq: number, archived: boolean): Promise<void> => {
    try {
      await decide(call, id, { id: crypto.randomUUID(), kind: 'undo', seq });
    } catch (error) {
      fail(!archived, asCallFailed(error, 'quarter.decide'));
    }
    await refresh();
  };
  const { mutate, isPending } = useMutation<Decided, CallFailed, boolean>({
    mutationFn: (archived) =>
      decide(call, id, { id: crypto.randomUUID(), kind: 'quarter.edit', changes: { archived } }),
    onSuccess: async ({ seq, unchanged = false }, archived) => {
      flag({
        id: `archive-${id}-${String(seq)}`,
        title: archived ? quarterListWords.isArchived(label) : quarterListWords.isBack(label),
        appearance: 'success',
        ...(unchanged
          ? {}
          : { actions: [{ text: quarterListWords.undo, onClick: () => void undo(seq, archived) }] }),
      });
      await refresh();
    },
    onError: async (failure, archived) => {
      fail(archived, failure);
      await refresh();
    },
  });
  return { archive: mutate, isPending };
};
