import type { AsideNext, AsideReason } from './set-aside';

/** Says why a card is not done in this quarter and what becomes of it, or that nothing of the kind was decided. */
export type SetAsideCommand =
  | {
      readonly kind: 'setAside.say';
      readonly milestone: string;
      readonly reason: AsideReason;
      readonly why: string;
      readonly next: AsideNext;
      /** Of this quarter; only where it is looked at again. */
      readonly week: number | null;
    }
  | { readonly kind: 'setAside.withdraw'; readonly milestone: string };
