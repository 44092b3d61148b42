import type { PlanMove } from '#domain/views/plan-fixes/plan-move';

/** Weeks that a card is held over. */
export interface HeldWish extends PlanMove {
  /** Where the weeks of it are now; null: it comes from the tray. */
  readonly from: { readonly startWeek: number; readonly endWeek: number } | null;
  /** Where it is held, in px of the window: the edge of its first week, and the height of the pointer. */
  readonly at: { readonly x: number; readonly y: number };
  /** It is moved by keys, and said by whoever moves it. */
  readonly byKeys?: boolean;
}

/** What is held over the board, if anything: a store of its own, so that nothing but its place is drawn while it moves. */
export interface PlanWishStore {
  readonly get: () => HeldWish | null;
  /** The same weeks of the same card change nothing. */
  readonly set: (wish: HeldWish | null) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

const isSame = (a: HeldWish | null, b: HeldWish | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.card === b.card && a.startWeek === b.startWeek && a.endWeek === b.endWeek);

export const createPlanWishStore = (): PlanWishStore => {
  let held: HeldWish | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => held,
    set: (wish) => {
      if (isSame(held, wish)) return;
      held = wish;
      for (const listener of listeners) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
};
