import { useCallback, useRef, useState } from 'react';
import { keptText } from '../sync/kept-text';

export interface KeptDraft {
  /** Null: nothing was begun. */
  readonly text: string | null;
  readonly write: (text: string | null) => void;
  /** A text that was sent and not taken comes before what was typed since. */
  readonly putBack: (text: string) => void;
}

/** A text that somebody is writing: a reload of the tab brings it back, and nobody else ever sees it. */
export const useKeptDraft = (key: string): KeptDraft => {
  const [text, setText] = useState(() => keptText.tab.read(key));
  const now = useRef(text);
  const write = useCallback(
    (next: string | null) => {
      now.current = next;
      keptText.tab.write(key, next === '' ? null : next);
      setText(next);
    },
    [key],
  );
  const putBack = useCallback(
    (refused: string) => {
      const typed = now.current ?? '';
      write(typed === '' ? refused : `${refused}\n${typed}`);
    },
    [write],
  );
  return { text, write, putBack };
};
