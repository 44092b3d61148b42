import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { usualWeeks, withinQuarter } from '#domain/views/draft/plan-wish';
import { isPlaced } from './bar-room';
import { createPlanWishStore, type HeldWish, type PlanWishStore } from './plan-wish-store';
import { readWeekSpan, weekAt, type WeekSpan } from './week-span';

const KIND = 'okra-plan-card';

type Cleanup = () => void;
export type BarEnd = 'start' | 'end';

/** What the pointer does on a board: every gesture ends in one `place` or `takeOff`, as menus and keys do. */
export interface PlanPointer {
  readonly wish: PlanWishStore;
  /** Lets a card be taken: a bar over its weeks, or a card of the tray. */
  readonly dragCard: (element: HTMLElement, card: DraftCard) => Cleanup;
  /** Lets the lanes take what is dragged. */
  readonly takeCards: (lanes: HTMLElement) => Cleanup;
  /** Lets the tray take a bar out of its weeks. */
  readonly takeBack: (tray: HTMLElement) => Cleanup;
  /** One end of a bar follows the pointer until it is let go; Escape leaves it as it was. */
  readonly stretch: (down: PointerEvent, card: DraftCard, end: BarEnd) => void;
}

export interface PlanActs {
  /** @param since the weeks that the card had when it was taken */
  readonly place: (card: DraftCard, startWeek: number, endWeek: number, since?: HeldWish['from']) => void;
  readonly takeOff: (card: DraftCard) => void;
}

interface Held {
  readonly card: DraftCard;
  readonly length: number;
  /** Weeks between its first one and the one that it is held by. */
  readonly grabbed: number;
}

const weeksOf = (card: DraftCard): HeldWish['from'] =>
  isPlaced(card) ? { startWeek: card.startWeek, endWeek: card.endWeek } : null;

/** @param weeks of the quarter */
export const createPlanPointer = (weeks: number, { place, takeOff }: PlanActs): PlanPointer => {
  const wish = createPlanWishStore();
  let board: HTMLElement | null = null;
  let tray: HTMLElement | null = null;
  let span: WeekSpan = { start: 0, end: 0 };
  let held: Held | null = null;
  let isStretching = false;

  const at = (startWeek: number, y: number): HeldWish['at'] => ({
    x: span.start + ((span.end - span.start) * (startWeek - 1)) / weeks,
    y,
  });

  const hold = (card: DraftCard, x: number): Held => {
    span = board === null ? span : readWeekSpan(board);
    if (!isPlaced(card)) return { card, length: usualWeeks(card), grabbed: 0 };
    const length = card.endWeek - card.startWeek + 1;
    const grabbed = Math.max(0, Math.min(length - 1, weekAt(span, x, weeks) - card.startWeek));
    return { card, length, grabbed };
  };

  /** Nothing is read from the page as long as the pointer stays in its week. */
  const follow = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): void => {
    if (held === null) return;
    const { card, length, grabbed } = held;
    const wanted = withinQuarter(weekAt(span, clientX, weeks) - grabbed, length, weeks);
    const now = wish.get();
    if (now?.card === card.id && now.startWeek === wanted.startWeek) return;
    wish.set({ card: card.id, ...wanted, from: weeksOf(card), at: at(wanted.startWeek, clientY) });
  };

  const placeWished = (card: DraftCard, since: HeldWish['from']): void => {
    const wanted = wish.get();
    wish.set(null);
    if (wanted === null || wanted.card !== card.id) return;
    if (wanted.startWeek !== card.startWeek || wanted.endWeek !== card.endWeek)
      place(card, wanted.startWeek, wanted.endWeek, since);
  };

  const isCard = ({ source }: { readonly source: { readonly data: Record<string, unknown> } }): boolean =>
    source.data['kind'] === KIND;

  return {
    wish,
    dragCard: (element, card) =>
      draggable({
        element,
        // A pointer that pulls an end of the bar does not take the whole of it.
        canDrag: () => !isStretching,
        getInitialData: ({ input }) => {
          held = hold(card, input.clientX);
          return { kind: KIND };
        },
        onDragStart: () => element.toggleAttribute('data-held', true),
        // It is told before the places are, and knows them all: only here is anything decided.
        onDrop: ({ location }) => {
          element.removeAttribute('data-held');
          const over = location.current.dropTargets.map((target) => target.element);
          const isOverWeeks = board !== null && over.includes(board);
          // Where it is let go counts, and not where it was when it was last drawn.
          if (isOverWeeks) follow(location.current.input);
          const since = held === null ? weeksOf(card) : weeksOf(held.card);
          held = null;
          if (isOverWeeks) placeWished(card, since);
          else if (tray !== null && over.includes(tray) && isPlaced(card)) takeOff(card);
          wish.set(null);
        },
      }),
    takeCards: (lanes) => {
      board = lanes;
      return dropTargetForElements({
        element: lanes,
        canDrop: isCard,
        onDragEnter: ({ location }) => follow(location.current.input),
        onDrag: ({ location }) => follow(location.current.input),
        onDragLeave: () => wish.set(null),
      });
    },
    takeBack: (element) => {
      tray = element;
      const leave = (): void => element.removeAttribute('data-over');
      return dropTargetForElements({
        element,
        canDrop: (args) => isCard(args) && held !== null && isPlaced(held.card),
        onDragEnter: () => element.toggleAttribute('data-over', true),
        onDragLeave: leave,
        onDrop: leave,
      });
    },
    stretch: (down, card, end) => {
      const handle = down.currentTarget;
      if (!(handle instanceof HTMLElement) || board === null || !isPlaced(card) || down.button !== 0) return;
      isStretching = true;
      span = readWeekSpan(board);
      handle.setPointerCapture(down.pointerId);
      const letGo = new AbortController();
      const listen = { signal: letGo.signal };
      const finish = (): void => {
        letGo.abort();
        isStretching = false;
      };
      handle.addEventListener(
        'pointermove',
        ({ clientX, clientY }) => {
          const week = weekAt(span, clientX, weeks);
          const startWeek = end === 'start' ? Math.min(week, card.endWeek) : card.startWeek;
          const endWeek = end === 'end' ? Math.max(week, card.startWeek) : card.endWeek;
          const now = wish.get();
          if (now?.startWeek === startWeek && now.endWeek === endWeek) return;
          wish.set({ card: card.id, startWeek, endWeek, from: weeksOf(card), at: at(startWeek, clientY) });
        },
        listen,
      );
      handle.addEventListener(
        'pointerup',
        () => {
          finish();
          placeWished(card, weeksOf(card));
        },
        listen,
      );
      const leave = (): void => {
        finish();
        wish.set(null);
      };
      handle.addEventListener('pointercancel', leave, listen);
      window.addEventListener(
        'keydown',
        (event) => {
          if (event.key === 'Escape') leave();
        },
        listen,
      );
    },
  };
};
