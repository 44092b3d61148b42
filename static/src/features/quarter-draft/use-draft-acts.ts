import { useMemo, useState } from 'react';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { dependentsShift } from '#domain/views/draft/dependents-shift';
import { wishConsequences } from '#domain/views/draft/plan-wish';
import type { PlanMove } from '#domain/views/plan-fixes/plan-move';
import { findById } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import { flagCard } from '../../components/draft/flag-card';
import { createPlanPointer, type PlanPointer } from '../../components/draft/create-plan-pointer';
import type { BarActs } from '../../components/draft/draft-bar';
import { isPlaced } from '../../components/draft/bar-room';
import { findNextBar } from '../../components/draft/walk-bars';
import { useDecide } from '../../components/use-decide';
import { useQuarterStore } from '../../sync/quarter-context';
import { flag } from '../../ui/flag';
import { useLatest } from '../../ui/use-latest';
import { createMoveMode } from './create-move-mode';
import type { LookedAs } from './use-looked-at';
import { placing } from './placing';
import { quarterDraftWords } from './words/quarter-draft-words';

export interface DraftActs {
  readonly acts: BarActs;
  readonly place: (card: DraftCard, startWeek: number, endWeek: number) => boolean;
  readonly takeOff: (card: DraftCard) => void;
  /** It is a risk from now on, or none any more. */
  readonly flag: (card: DraftCard) => void;
  /** Absent: this person may only look. */
  readonly pointer: PlanPointer | undefined;
  /** What was just done, for those who hear it. */
  readonly spoken: string;
  /** Whether this page moved that card just now; told once. */
  readonly isOwn: (card: string) => boolean;
}

interface DraftActsOptions {
  /** Of the quarter. */
  readonly weeks: number;
  readonly mayWrite: boolean;
  /** Single letters do something. */
  readonly letters: boolean;
  /** Ids of cards that are moved together. */
  readonly chosen: readonly string[];
  readonly onOpen: (card: string, as: LookedAs) => void;
  readonly onSplit: (card: string) => void;
  readonly onChoose: (card: string, how: 'one' | 'range') => void;
  /** Nothing is looked at or chosen any more; whether something was. */
  readonly onLeave: () => boolean;
  /** A card of the tray was given weeks by keys, and is about to leave it. */
  readonly onPlaced: (card: string) => void;
  /** The focus goes to a card that this one waits for, or that waits for it; what is said where there is none. */
  readonly onWalk: (card: DraftCard, way: 'before' | 'after') => string | null;
}

const AROUND = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];

/** What hands do on the board: pointer, keys and form all end in the same command, one a gesture. */
export const useDraftActs = (options: DraftActsOptions): DraftActs => {
  const decide = useDecide();
  const store = useQuarterStore();
  const [spoken, setSpoken] = useState('');
  // Read where a key or the pointer does something: the bars need not be drawn anew for it.
  const now = useLatest(options);
  const { weeks, mayWrite, onOpen } = options;
  return {
    spoken,
    ...useMemo(() => {
      const quarterNow = (): Quarter => store.getState().quarter;
      const own = new Set<string>();

      /** Nothing moves along by itself: what starts too early now is offered as one act. */
      const offerShift = (before: Quarter, moved: readonly string[]): void => {
        const shift = dependentsShift(before, quarterNow(), moved);
        if (shift === undefined) return;
        const { weeks: later, moves } = shift;
        const done = quarterDraftWords.shifted(moves.length, later);
        flag({
          id: 'shift-dependents',
          title: quarterDraftWords.dependentsEarly(moves.length),
          appearance: 'warning',
          actions: [
            {
              text: quarterDraftWords.shift(moves.length, later),
              onClick: () => {
                if (decide(placing(moves), { undo: done }).refusal === null) setSpoken(done);
              },
            },
          ],
        });
      };

      /** All that is chosen goes with one of them, as far as that is: the same weeks, earlier or later. */
      const alongWith = (card: DraftCard, wish: PlanMove): readonly PlanMove[] | null => {
        const { chosen } = now();
        if (!chosen.includes(card.id) || !isPlaced(card)) return [wish];
        const by = wish.startWeek - card.startWeek;
        if (by === 0 || wish.endWeek - card.endWeek !== by) return [wish];
        const { placements } = quarterNow();
        const moves = chosen.flatMap((id): readonly PlanMove[] => {
          const placed = findById(placements, id);
          return placed === undefined
            ? []
            : [{ card: id, startWeek: placed.startWeek + by, endWeek: placed.endWeek + by }];
        });
        return moves.some(({ startWeek, endWeek }) => startWeek < 1 || endWeek > weeks) ? null : moves;
      };

      const move = (card: DraftCard, startWeek: number, endWeek: number): boolean => {
        const before = quarterNow();
        const moves = alongWith(card, { card: card.id, startWeek, endWeek });
        if (moves === null) {
          setSpoken(quarterDraftWords.chosenLeave);
          return false;
        }
        for (const one of moves) own.add(one.card);
        const { refusal } = decide(placing(moves));
        if (refusal !== null) return false;
        const { arising, solved } = wishConsequences(before, { card: card.id, startWeek, endWeek });
        setSpoken(
          moves.length > 1
            ? quarterDraftWords.movedTogether(moves.length)
            : quarterDraftWords.moved(card.title, startWeek, endWeek, arising.length, solved.length),
        );
        offerShift(
          before,
          moves.map((one) => one.card),
        );
        return true;
      };
      const takeOff = (card: DraftCard): void => {
        const { refusal } = decide({ kind: 'placement.remove', milestone: card.id });
        if (refusal === null) setSpoken(quarterDraftWords.takenOff(card.title));
      };
      const flagOne = (card: DraftCard): void =>
        setSpoken(flagCard({ decide, quarter: quarterNow() }, card) ?? '');
      const pointer = mayWrite
        ? createPlanPointer(weeks, {
            place: (card, startWeek, endWeek, since) => {
              const theirs = findById(quarterNow().placements, card.id);
              const isOvertaken =
                theirs !== undefined &&
                since !== undefined &&
                (theirs.startWeek !== since?.startWeek || theirs.endWeek !== since.endWeek);
              if (!isOvertaken) {
                move(card, startWeek, endWeek);
                return;
              }
              // What somebody lets go last stands; that somebody else moved it meanwhile is said, and can be had back.
              if (!move(card, startWeek, endWeek)) return;
              flag({
                id: `meanwhile-${card.id}`,
                title: quarterDraftWords.meanwhile(card.title, theirs.startWeek, theirs.endWeek),
                appearance: 'warning',
                actions: [
                  {
                    text: quarterDraftWords.putBack,
                    onClick: () => move(card, theirs.startWeek, theirs.endWeek),
                  },
                ],
              });
            },
            takeOff,
          })
        : undefined;
      const placeByKeys: DraftActs['place'] = (card, startWeek, endWeek) => {
        const isDone = move(card, startWeek, endWeek);
        if (isDone && !isPlaced(card)) now().onPlaced(card.id);
        return isDone;
      };
      const mode =
        pointer === undefined
          ? undefined
          : createMoveMode({ weeks, wish: pointer.wish, quarterNow, say: setSpoken, place: placeByKeys });

      const leaveBar = (bar: HTMLElement): void => {
        for (const arrow of AROUND) {
          const next = findNextBar(bar, arrow);
          if (next !== undefined) {
            next.focus();
            return;
          }
        }
      };

      const onLetter = (card: DraftCard, key: string, bar: HTMLElement): boolean => {
        const { onWalk, onSplit } = now();
        if (key === 'f') onOpen(card.id, 'card');
        else if (key === 'd' || key === 'D') setSpoken(onWalk(card, key === 'd' ? 'before' : 'after') ?? '');
        else if (!mayWrite) return false;
        else if (key === 'm') onOpen(card.id, 'form');
        else if (key === '.') onOpen(card.id, 'menu');
        else if (key === 's') onSplit(card.id);
        else if (key === 'M') mode?.begin(card, bar);
        else if (key === 'x') flagOne(card);
        else if (key === 'u' && isPlaced(card)) {
          // The focus goes on before its bar leaves.
          leaveBar(bar);
          takeOff(card);
        } else return false;
        return true;
      };

      const acts: BarActs = {
        onOpen: ({ id }) => onOpen(id, 'card'),
        onChoose: ({ id }, how) => now().onChoose(id, how),
        onNudge: (card, by) => {
          if (!mayWrite || !isPlaced(card)) return;
          const startWeek = card.startWeek + by.start;
          const endWeek = card.endWeek + by.end;
          if (endWeek < startWeek) return;
          if (startWeek < 1) setSpoken(quarterDraftWords.firstWeek);
          else if (endWeek > weeks) setSpoken(quarterDraftWords.lastWeek(weeks));
          else move(card, startWeek, endWeek);
        },
        onKey: (card, event) => {
          if (mode?.press(card, event.nativeEvent) === true) return true;
          const { key, altKey, ctrlKey, metaKey, currentTarget } = event;
          if (altKey || ctrlKey || metaKey) return false;
          if (key === 'Escape') return now().onLeave();
          if (key === ' ') {
            now().onChoose(card.id, 'one');
            return true;
          }
          return key.length === 1 && now().letters && onLetter(card, key, currentTarget);
        },
        ...(pointer === undefined ? {} : { pointer }),
      };
      return {
        acts,
        place: move,
        takeOff,
        flag: flagOne,
        pointer,
        isOwn: (card: string) => own.delete(card),
      };
    }, [decide, store, weeks, mayWrite, onOpen, now]),
  };
};
