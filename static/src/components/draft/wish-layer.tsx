import { useEffect, useMemo, useRef, useSyncExternalStore, type CSSProperties } from 'react';
import { createPortal } from 'react-dom';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import { standingRoom } from '#domain/views/draft/standing-room';
import { weekWords } from '../words/week-words';
import type { PlanPointer } from './create-plan-pointer';
import { weeksRange } from './draft-dates';
import type { HeldWish } from './plan-wish-store';
import { WishNotes } from './wish-notes';
import { wishWords } from './words/wish-words';
import styles from './wish-layer.module.css';

type Calendar = Pick<DraftPlan, 'startDate' | 'weeks' | 'lanes'>;

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

/** Weeks in which the card cannot stand as long as the others stay where they are, with the reason at their edge. */
const Closed = ({ card: id, calendar }: { readonly card: string; readonly calendar: Calendar }) => {
  const { lanes, weeks } = calendar;
  const { notBefore, neededFrom } = useMemo(() => {
    const cards = lanes.flatMap((lane) => lane.cards);
    const card = cards.find((one) => one.id === id);
    return card === undefined ? { notBefore: null, neededFrom: null } : standingRoom(cards, card);
  }, [lanes, id]);
  return (
    <>
      {notBefore !== null && (
        <span
          className={[styles['hatch'], styles['before']].join(' ')}
          style={{ gridColumn: `2 / ${String(Math.min(notBefore, weeks + 1) + 1)}` }}
        >
          <span className={styles['edge']}>{wishWords.notBefore(notBefore)}</span>
        </span>
      )}
      {neededFrom !== null && (
        <span
          className={[styles['hatch'], styles['after']].join(' ')}
          style={{ gridColumn: `${String(neededFrom + 1)} / ${String(weeks + 2)}` }}
        >
          <span className={styles['edge']}>{wishWords.neededFrom(neededFrom)}</span>
        </span>
      )}
    </>
  );
};

const Wish = ({ wish, calendar }: { readonly wish: HeldWish; readonly calendar: Calendar }) => {
  const { startWeek, endWeek, from, at, byKeys = false } = wish;
  return (
    <>
      <span
        className={styles['place']}
        style={{ gridColumn: `${String(startWeek + 1)} / ${String(endWeek + 2)}` }}
      />
      <Closed card={wish.card} calendar={calendar} />
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
