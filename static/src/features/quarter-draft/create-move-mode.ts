import type { Quarter } from '#domain/quarter/quarter';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { usualWeeks, wishConsequences, withinQuarter } from '#domain/views/draft/plan-wish';
import { isPlaced } from '../../components/draft/bar-room';
import type { HeldWish, PlanWishStore } from '../../components/draft/plan-wish-store';
import { quarterDraftWords as words } from './words/quarter-draft-words';

interface MoveModeOptions {
  /** Of the quarter. */
  readonly weeks: number;
  readonly wish: PlanWishStore;
  readonly quarterNow: () => Quarter;
  /** Said at each step, the conflicts that it makes or solves with it. */
  readonly say: (words: string) => void;
  readonly place: (card: DraftCard, startWeek: number, endWeek: number) => boolean;
}

/** A card is moved by keys and stays where it was until Enter: all steps together are one entry. */
export interface MoveMode {
  /** From the weeks that it has, or its usual ones in the first weeks; where the focus leaves it, it stays where it was. */
  readonly begin: (card: DraftCard, element: HTMLElement) => void;
  /** Whether the key meant something: while a card is moved, every key does. */
  readonly press: (card: DraftCard, event: KeyboardEvent) => boolean;
}

export const createMoveMode = ({ weeks, wish, quarterNow, say, place }: MoveModeOptions): MoveMode => {
  let held: HeldWish | null = null;
  let typed = '';

  const show = (card: DraftCard, next: HeldWish): void => {
    held = next;
    wish.set(next);
    const { startWeek, endWeek } = next;
    const { arising, solved } = wishConsequences(quarterNow(), { card: card.id, startWeek, endWeek });
    say(words.step(startWeek, endWeek, arising, solved));
  };

  const end = (): void => {
    held = null;
    wish.set(null);
  };

  const go = (
    card: DraftCard,
    from: HeldWish,
    by: { readonly start: number; readonly end: number },
  ): void => {
    const startWeek = from.startWeek + by.start;
    const endWeek = from.endWeek + by.end;
    if (endWeek < startWeek) return;
    if (startWeek < 1) say(words.firstWeek);
    else if (endWeek > weeks) say(words.lastWeek(weeks));
    else show(card, { ...from, startWeek, endWeek });
  };

  /** Digits name the week in which it begins. */
  const type = (card: DraftCard, from: HeldWish, digit: string): void => {
    typed = Number(typed + digit) > weeks ? digit : typed + digit;
    const startWeek = Number(typed);
    if (startWeek < 1) return;
    show(card, { ...from, ...withinQuarter(startWeek, from.endWeek - from.startWeek + 1, weeks) });
  };

  return {
    begin: (card, element) => {
      const from = isPlaced(card) ? { startWeek: card.startWeek, endWeek: card.endWeek } : null;
      const { left, bottom } = element.getBoundingClientRect();
      typed = '';
      const start = from ?? withinQuarter(1, usualWeeks(card), weeks);
      show(card, { card: card.id, ...start, from, at: { x: left, y: bottom }, byKeys: true });
      element.addEventListener('blur', end, { once: true });
    },
    press: (card, event) => {
      if (held?.card !== card.id) return false;
      const { key, shiftKey } = event;
      const by = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
      if (by !== 0) {
        typed = '';
        go(card, held, { start: shiftKey ? 0 : by, end: by });
      } else if (/^\d$/.test(key)) type(card, held, key);
      else if (key === 'Enter') {
        const { startWeek, endWeek, from } = held;
        end();
        if (startWeek !== from?.startWeek || endWeek !== from.endWeek) place(card, startWeek, endWeek);
      } else if (key === 'Escape') {
        end();
        say(words.stays(card.title));
      }
      return key !== 'Tab';
    },
  };
};
