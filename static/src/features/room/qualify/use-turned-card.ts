import { useState } from 'react';
import type { ShortlistedCard } from '#domain/views/sessions/shortlist';
import { useDecide } from '../../../components/use-decide';
import type { ActivityProps } from '../room-place';
import { useLetterKeys } from '../activities/use-letter-keys';

/** One card of a list, and how to come to the others. */
export interface TurnedCard {
  readonly at: number;
  readonly of: number;
  readonly shown: ShortlistedCard | undefined;
  readonly next: ShortlistedCard | undefined;
  /** Whether this person chooses the card: for everybody, or for themselves while the session is elsewhere. */
  readonly mayTurn: boolean;
  readonly show: (card: string | undefined) => void;
  readonly back: () => void;
  readonly on: () => void;
}

type Turner = Pick<ActivityProps, 'session' | 'place' | 'isNow' | 'leads'>;

/** The card that everybody looks at, and `j` and `k` for whoever turns the pages. */
export const useTurnedCard = (
  { session, place, isNow, leads }: Turner,
  cards: readonly ShortlistedCard[],
): TurnedCard => {
  const decide = useDecide();
  const [own, setOwn] = useState<string | null>(null);
  // Whoever looks at it while the session is elsewhere turns the pages for themselves.
  const subject = isNow ? place.subject : own;
  const at = Math.max(
    0,
    cards.findIndex(({ card }) => card.id === subject),
  );
  const next = cards[at + 1];
  const show = (card: string | undefined): void => {
    if (card === undefined) return;
    if (leads) decide({ kind: 'session.show', session, subject: card });
    else setOwn(card);
  };
  const mayTurn = leads || !isNow;
  const back = (): void => show(cards[at - 1]?.card.id);
  const on = (): void => show(next?.card.id);
  useLetterKeys(mayTurn ? { j: on, k: back } : {});
  return { at, of: cards.length, shown: cards[at], next, mayTurn, show, back, on };
};
