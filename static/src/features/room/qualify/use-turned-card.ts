import { useState } from 'react';
import type { ShortlistedCard } from '#domain/views/sessions/shortlist';
import { useDecide } from '../../../components/use-decide';
import { useQuarterState } from '../../../sync/quarter-context';
import type { ActivityProps } from '../room-place';
import { useLetterKeys } from '../activities/use-letter-keys';

/** One card of a list, and how to come to the others. */
export interface TurnedCard {
  readonly at: number;
  readonly of: number;
  readonly shown: ShortlistedCard | undefined;
  readonly next: ShortlistedCard | undefined;
  /** Whether what this person chooses is shown to everybody: they lead, or present. */
  readonly leadsPages: boolean;
  /** Whether this person chooses the card: for everybody, or for themselves while the session is elsewhere. */
  readonly mayTurn: boolean;
  readonly show: (card: string | undefined) => void;
  readonly back: () => void;
  readonly on: () => void;
}

type Turner = Pick<ActivityProps, 'session' | 'place' | 'isNow' | 'leads'>;

/**
 * The card that everybody looks at, and `j` and `k` for whoever turns the pages: who leads, or who presents.
 *
 * @param presenters who presents which card; left out: nobody does
 */
export const useTurnedCard = (
  { session, place, isNow, leads }: Turner,
  cards: readonly ShortlistedCard[],
  presenters: readonly (string | null)[] = [],
): TurnedCard => {
  const decide = useDecide();
  const me = useQuarterState((state) => state.me.member);
  const presents = isNow && me !== null && place.presenter === me;
  const leadsPages = leads || presents;
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
    const presenter = presenters[cards.findIndex((one) => one.card.id === card)] ?? null;
    if (leadsPages) decide({ kind: 'session.show', session, subject: card, presenter });
    else setOwn(card);
  };
  const mayTurn = leadsPages || !isNow;
  const back = (): void => show(cards[at - 1]?.card.id);
  const on = (): void => show(next?.card.id);
  useLetterKeys(mayTurn ? { j: on, k: back } : {});
  return { at, of: cards.length, shown: cards[at], next, leadsPages, mayTurn, show, back, on };
};
