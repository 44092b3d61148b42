import { useLayoutEffect, type RefObject } from 'react';

interface Emphasis {
  /** Ids of cards that are looked at, while all others step back; null: none does. */
  readonly chain: readonly string[] | null;
  /** Ids of cards that were found; null: nothing is looked for. */
  readonly found: ReadonlySet<string> | null;
}

/**
 * Says on the cards themselves which of them are looked at or looked for: what steps back is not drawn anew. After every
 * drawing of the board, whose new cards know nothing of it yet.
 */
export const useEmphasis = (board: RefObject<HTMLElement>, { chain, found }: Emphasis): void => {
  useLayoutEffect(() => {
    const cards = chain === null ? null : new Set(chain);
    for (const slot of board.current?.querySelectorAll<HTMLElement>('[data-slot]') ?? []) {
      const id = slot.dataset['slot'] ?? '';
      slot.toggleAttribute('data-chain', cards?.has(id) === true);
      slot.toggleAttribute('data-away', cards?.has(id) === false);
      slot.toggleAttribute('data-dim', found?.has(id) === false);
    }
  });
};
