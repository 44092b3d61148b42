import { useEffect, useRef, useSyncExternalStore, type CSSProperties } from 'react';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import { weekWords } from '../words/week-words';
import type { PlanPointer } from './create-plan-pointer';
import { weeksRange } from './draft-dates';
import type { HeldWish } from './plan-wish-store';
import { WishNotes } from './wish-notes';
import { wishWords } from './words/wish-words';
import styles from './wish-layer.module.css';

type Calendar = Pick<DraftPlan, 'startDate' | 'weeks'>;

/** From here on what is said of a wish stands on its left, since a quarter ends somewhere. */
const isLate = ({ startWeek }: HeldWish, weeks: number): boolean => startWeek > weeks / 2;

const Wish = ({ wish, calendar }: { readonly wish: HeldWish; readonly calendar: Calendar }) => {
  const { startWeek, endWeek, from, below } = wish;
  const { weeks, startDate } = calendar;
  const late = isLate(wish, weeks);
  return (
    <>
      <span
        className={styles['place']}
        style={{ gridColumn: `${String(startWeek + 1)} / ${String(endWeek + 2)}` }}
      />
      <div
        className={[styles['callout'], late ? styles['late'] : ''].join(' ')}
        style={
          {
            gridColumn: late ? `2 / ${String(endWeek + 2)}` : `${String(startWeek + 1)} / -1`,
            '--okra-below': `${String(Math.round(below))}px`,
          } as CSSProperties
        }
        role="status"
      >
        <strong>{weekWords.weeks(startWeek, endWeek)}</strong>{' '}
        <span className={styles['days']}>{weeksRange(startDate, startWeek, endWeek)}</span>
        <WishNotes wish={wish} />
        <p className={styles['days']}>
          {wishWords.letGo}{' '}
          {from === null ? wishWords.leavesOut : wishWords.leavesIn(from.startWeek, from.endWeek)}
        </p>
      </div>
    </>
  );
};

interface WishLayerProps {
  readonly pointer: PlanPointer;
  readonly calendar: Calendar;
}

/** Lies over the lanes and takes what is dragged there: shows the weeks that it would get, and what would follow. */
export const WishLayer = ({ pointer, calendar }: WishLayerProps) => {
  const layer = useRef<HTMLDivElement>(null);
  const wish = useSyncExternalStore(pointer.wish.subscribe, pointer.wish.get);
  useEffect(() => {
    const lanes = layer.current?.parentElement ?? null;
    return lanes === null ? undefined : pointer.takeCards(lanes);
  }, [pointer]);
  return (
    <div className={styles['layer']} ref={layer}>
      {wish !== null && <Wish wish={wish} calendar={calendar} />}
    </div>
  );
};
