import { useEffect } from 'react';
import type { Command } from '#domain/quarter/command';
import { useQuarterState, useQuarterStore } from '../../../sync/quarter-context';

/** A command that seals words of its writer. */
type Worded = Extract<Command, { readonly kind: 'silentCard.write' | 'estimate.give' | 'confidence.give' }>;

/** Words that somebody sealed and the server did not take. */
export interface RefusedText {
  readonly kind: Worded['kind'];
  readonly round: string;
  /** Card that they are about; empty: none. */
  readonly card: string;
  readonly text: string;
  readonly reason: string;
}

const wordsOf = (command: Command): Omit<RefusedText, 'reason'> | null => {
  switch (command.kind) {
    case 'silentCard.write':
      return { kind: command.kind, round: command.round, card: command.card ?? '', text: command.text };
    case 'estimate.give':
      return { kind: command.kind, round: command.round, card: command.card, text: command.because ?? '' };
    case 'confidence.give':
      return { kind: command.kind, round: command.round, card: '', text: command.because };
    default:
      return null;
  }
};

/**
 * Hands back sealed words that the server did not take, after a reload as well. What `take` answers for with true is
 * forgotten here; the rest is left to whoever stands around it.
 */
export const useRefusedTexts = (take: (refused: RefusedText) => boolean): void => {
  const store = useQuarterStore();
  const refused = useQuarterState((state) => state.refused);
  useEffect(() => {
    // Asked of the store: what a view inside this one took is gone from there by now.
    for (const { command, refusal } of store.getState().refused) {
      const words = wordsOf(command);
      if (words === null || words.text.trim() === '') continue;
      if (take({ ...words, reason: refusal.text })) store.dismiss(command.id);
    }
  }, [refused, store, take]);
};
