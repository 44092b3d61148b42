import { useMemo, useState } from 'react';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { wishConsequences } from '#domain/views/draft/plan-wish';
import { createPlanPointer, type PlanPointer } from '../../components/draft/create-plan-pointer';
import type { BarActs } from '../../components/draft/draft-bar';
import { isPlaced } from '../../components/draft/pack-rows';
import { findNextBar } from '../../components/draft/walk-bars';
import { useDecide } from '../../components/use-decide';
import { useQuarterStore } from '../../sync/quarter-context';
import { quarterDraftWords } from './words/quarter-draft-words';

export interface DraftActs {
  readonly acts: BarActs;
  readonly place: (card: DraftCard, startWeek: number, endWeek: number) => boolean;
  readonly takeOff: (card: DraftCard) => void;
  /** Absent: this person may only look. */
  readonly pointer: PlanPointer | undefined;
  /** What was just done, for those who hear it. */
  readonly spoken: string;
}

interface DraftActsOptions {
  /** Of the quarter. */
  readonly weeks: number;
  readonly mayWrite: boolean;
  /** @param asForm it goes on in the form of its weeks */
  readonly onOpen: (card: string, asForm: boolean) => void;
}

const AROUND = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];

/** What hands do on the board: pointer, keys and form all end in the same command, one a gesture. */
export const useDraftActs = ({ weeks, mayWrite, onOpen }: DraftActsOptions): DraftActs => {
  const decide = useDecide();
  const store = useQuarterStore();
  const [spoken, setSpoken] = useState('');
  return {
    spoken,
    ...useMemo(() => {
      const move = (card: DraftCard, startWeek: number, endWeek: number, undo?: string): boolean => {
        const wish = { card: card.id, startWeek, endWeek };
        // Asked before it is decided: afterwards it is what is, and nothing follows any more.
        const { arising, solved } = wishConsequences(store.getState().quarter, wish);
        const { refusal } = decide(
          { kind: 'placement.place', milestone: card.id, startWeek, endWeek },
          undo === undefined ? {} : { undo },
        );
        if (refusal !== null) return false;
        setSpoken(quarterDraftWords.moved(card.title, startWeek, endWeek, arising.length, solved.length));
        return true;
      };
      const place: DraftActs['place'] = (card, startWeek, endWeek) =>
        move(card, startWeek, endWeek, quarterDraftWords.placed(card.title));
      const takeOff = (card: DraftCard): void => {
        const title = quarterDraftWords.takenOff(card.title);
        const { refusal } = decide({ kind: 'placement.remove', milestone: card.id }, { undo: title });
        if (refusal === null) setSpoken(title);
      };
      const pointer = mayWrite ? createPlanPointer(weeks, { place, takeOff }) : undefined;
      const acts: BarActs = {
        onOpen: ({ id }) => onOpen(id, false),
        onNudge: (card, by) => {
          if (!mayWrite || !isPlaced(card)) return;
          const startWeek = card.startWeek + by.start;
          const endWeek = card.endWeek + by.end;
          if (endWeek < startWeek) return;
          if (startWeek < 1) setSpoken(quarterDraftWords.firstWeek);
          else if (endWeek > weeks) setSpoken(quarterDraftWords.lastWeek(weeks));
          // A key is pressed again and again, and takes back what it did: a flag for each would pile up.
          else move(card, startWeek, endWeek);
        },
        onLetter: (card, key, bar) => {
          if (!mayWrite) return false;
          if (key === 'm') onOpen(card.id, true);
          else if (key === 'u') {
            // The focus goes on before its bar leaves.
            for (const arrow of AROUND) {
              const next = findNextBar(bar, arrow);
              if (next !== undefined) {
                next.focus();
                break;
              }
            }
            takeOff(card);
          } else return false;
          return true;
        },
        ...(pointer === undefined ? {} : { pointer }),
      };
      return { acts, place, takeOff, pointer };
    }, [decide, store, weeks, mayWrite, onOpen]),
  };
};
