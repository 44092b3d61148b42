import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Answer, Input } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import { asCallFailed, type CallFailed } from '../../rpc/call-failed';
import { useQuarter, useQuarterStore } from '../../sync/quarter-context';
import type { QuarterStore } from '../../sync/quarter-store';
import { offerUndo } from '../../components/offer-undo';
import { flag } from '../../ui/flag';
import { existingWorkWords } from './words/existing-work-words';

type Brought = Answer<'work.bring'>;
type Items = Input<'work.bring'>['items'];

/** The page learns of the cards by its next sync, which no dialog waits for longer than this. */
const LONGEST_WAIT_MS = 5_000;

const heard = (store: QuarterStore, seq: number): Promise<void> =>
  new Promise((resolve) => {
    const isThere = (): boolean => store.getState().seq >= seq;
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(() => done(), LONGEST_WAIT_MS);
    const stop = store.subscribe(() => {
      if (isThere()) done();
    });
    store.syncNow();
    if (isThere()) done();
  });

interface Bringing {
  readonly run: (items: Items) => void;
  readonly isBusy: boolean;
  readonly error: CallFailed | null;
  /** What did not come in, once the others did; null: not brought yet. */
  readonly left: Brought['refused'] | null;
}

/** Brings work items in and offers the way back, once the cards are on the page; `onDone` where nothing is left to say. */
export const useBring = (onDone: () => void): Bringing => {
  const [left, setLeft] = useState<Brought['refused'] | null>(null);
  const call = useCall();
  const store = useQuarterStore();
  const quarter = useQuarter(({ id }) => id);
  // The same until it has an answer, so that a lost one brings nothing twice.
  const commandId = useRef<string | null>(null);
  const act = useMutation<Brought, CallFailed, Items>({
    mutationFn: async (items) => {
      commandId.current ??= crypto.randomUUID();
      try {
        const brought = await call('work.bring', { quarter, commandId: commandId.current, items });
        commandId.current = null;
        if (brought.brought.length > 0) await heard(store, brought.seq);
        return brought;
      } catch (error) {
        throw asCallFailed(error, 'work.bring');
      }
    },
    onSuccess: (brought) => {
      const { entry } = brought;
      if (brought.brought.length > 0) {
        const title = existingWorkWords.brought(brought.brought.length);
        const id = `brought-${String(brought.seq)}`;
        if (entry === null) flag({ id, title, appearance: 'success' });
        else offerUndo(store, { id, settled: Promise.resolve({ ok: true, seq: entry }) }, title);
      }
      if (brought.refused.length === 0) onDone();
      else setLeft(brought.refused);
    },
  });
  return { run: (items) => act.mutate(items), isBusy: act.isPending, error: act.error, left };
};
