import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Load } from '#domain/views/capacity/week-load';

/** How a card is looked at: its panel, the form of its weeks in it, or the menu of all that can be done. */
export type LookedAs = 'card' | 'form' | 'menu';

interface LookedAt {
  /** Id of the card that is opened beside the board. */
  readonly card: string | null;
  readonly as: LookedAs;
  /** How often something was opened: what is opened once more begins anew. */
  readonly times: number;
  /** The number of the people row whose cards are shown. */
  readonly load: Load | null;
  readonly open: (card: string, as: LookedAs) => void;
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
  const [opened, setOpened] = useState<Pick<LookedAt, 'card' | 'as' | 'times' | 'load'>>({
    card: null,
    as: 'card',
    times: 0,
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
  const shut = useCallback(() => setOpened((was) => ({ ...was, card: null, as: 'card', load: null })), []);
  return {
    ...opened,
    open: useCallback(
      (card, as) =>
        // Only what takes the focus begins anew: a panel that stands already is left as it is.
        setOpened(({ times }) => ({ card, as, load: null, times: as === 'card' ? times : times + 1 })),
      [],
    ),
    openLoad: useCallback(
      (load) =>
        setOpened((was) => ({
          ...was,
          card: null,
          as: 'card',
          load: was.load?.from === load.from ? null : load,
        })),
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
