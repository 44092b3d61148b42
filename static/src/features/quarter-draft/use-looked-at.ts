import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Load } from '#domain/views/capacity/week-load';

interface LookedAt {
  /** Id of the card that is opened beside the board. */
  readonly card: string | null;
  /** It is opened in the form of its weeks. */
  readonly asForm: boolean;
  /** The number of the people row whose cards are shown. */
  readonly load: Load | null;
  readonly open: (card: string, asForm: boolean) => void;
  readonly openLoad: (load: Load) => void;
  /** The focus goes back to its card, or to another one. */
  readonly close: (goesTo?: string) => void;
  /** The focus goes to that card, once it is drawn. */
  readonly focusOn: (card: string) => void;
  /** Whether something was looked at. */
  readonly leave: () => boolean;
}

/** What of the board stands beside it. @param container where cards are, which the focus comes back to */
export const useLookedAt = (container: RefObject<HTMLElement>): LookedAt => {
  const [opened, setOpened] = useState<Pick<LookedAt, 'card' | 'asForm' | 'load'>>({
    card: null,
    asForm: false,
    load: null,
  });
  /** The card that has the focus once it is drawn: its bar may be a new one. */
  const goesTo = useRef<string | null>(null);
  useEffect(() => {
    if (goesTo.current === null) return;
    const card = container.current?.querySelector(`[data-card="${CSS.escape(goesTo.current)}"]`);
    if (!(card instanceof HTMLElement)) return;
    goesTo.current = null;
    card.focus();
  });
  const [, drawAgain] = useState(0);
  const shut = useCallback(() => setOpened({ card: null, asForm: false, load: null }), []);
  return {
    ...opened,
    open: useCallback((card, asForm) => setOpened({ card, asForm, load: null }), []),
    openLoad: useCallback(
      (load) =>
        setOpened((was) => ({ card: null, asForm: false, load: was.load?.from === load.from ? null : load })),
      [],
    ),
    close: (card = opened.card ?? undefined) => {
      goesTo.current = card ?? null;
      shut();
    },
    focusOn: (card) => {
      goesTo.current = card;
      drawAgain((times) => times + 1);
    },
    leave: () => {
      shut();
      return opened.card !== null || opened.load !== null;
    },
  };
};
