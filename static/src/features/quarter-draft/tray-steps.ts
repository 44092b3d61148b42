/** Selects the cards of the tray. */
export const trayCards = 'button[data-in-tray]';

const cardsOf = (card: Element): readonly HTMLElement[] => [
  ...(card.closest('ul')?.querySelectorAll<HTMLElement>(trayCards) ?? []),
];

/** The card of the tray that a key leads to; undefined: there is none, or the key leads nowhere. */
export const trayStep = (card: HTMLElement, key: string): HTMLElement | undefined => {
  const all = cardsOf(card);
  const at = all.indexOf(card);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowLeft':
      return all[at - 1];
    case 'ArrowDown':
    case 'ArrowRight':
      return all[at + 1];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
};

/** Id of the card that stands where this one stands once it has left the tray; undefined: it is the only one, or not there. */
export const nextInTray = (page: Element | null, card: string): string | undefined => {
  const from = page?.querySelector<HTMLElement>(`${trayCards}[data-card="${CSS.escape(card)}"]`) ?? null;
  if (from === null) return undefined;
  return (trayStep(from, 'ArrowDown') ?? trayStep(from, 'ArrowUp'))?.dataset['card'];
};
