import { useEffect, useRef, useSyncExternalStore, type CSSProperties } from 'react';
import { createPortal } from 'react-dom';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import { weekWords } from '../words/week-words';
import type { PlanPointer } from './create-plan-pointer';
import { weeksRange } from './draft-dates';
import type { HeldWish } from './plan-wish-store';
import { WishNotes } from './wish-notes';
import { wishWords } from './words/wish-words';
import styles from './wish-layer.module.css';

type Calendar = Pick<DraftPlan, 'startDate'>;

/** Of what is said beside the pointer, in px: how far below it, how wide, and about how high. */
const BELOW = 32;
const WIDTH = 312;
const HEIGHT = 200;

/** In sight: never beyond the edge of the window, and above the pointer where there is no room below it. */
const besidePointer = ({ x, y }: HeldWish['at']): CSSProperties => {
  const left = Math.max(0, Math.min(x, window.innerWidth - WIDTH));
  const isLow = y + BELOW + HEIGHT > window.innerHeight;
  return { left, ...(isLow ? { bottom: window.innerHeight - y + BELOW } : { top: y + BELOW }) };
};

const Wish = ({ wish, calendar }: { readonly wish: HeldWish; readonly calendar: Calendar }) => {
  const { startWeek, endWeek, from, at, byKeys = false } = wish;
  return (
    <>
      <span
        className={styles['place']}
        style={{ gridColumn: `${String(startWeek + 1)} / ${String(endWeek + 2)}` }}
      />
      {/* A board cuts off what goes beyond it, and a short one would cut off all of this. */}
      {createPortal(
        <div
          className={styles['callout']}
          style={besidePointer(at)}
          {...(byKeys ? { 'aria-hidden': true } : { role: 'status' })}
        >
          <strong>{weekWords.weeks(startWeek, endWeek)}</strong>{' '}
          <span className={styles['days']}>{weeksRange(calendar.startDate, startWeek, endWeek)}</span>
          <WishNotes wish={wish} />
          <p className={styles['days']}>
            {byKeys ? wishWords.enter : wishWords.letGo}{' '}
            {from === null ? wishWords.leavesOut : wishWords.leavesIn(from.startWeek, from.endWeek)}
          </p>
        </div>,
        document.body,
      )}
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
