import type { CSSProperties } from 'react';
import { inWeekOrder, type Marker } from '#domain/entities/plan/marker/marker';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { markerWords as words } from '../words/marker-words';
import { MarkerMark } from './marker-mark';
import styles from './markers.module.css';

type Placed = Marker & { readonly startWeek: number; readonly endWeek: number };

const hasWeeks = (marker: Marker): marker is Placed => marker.startWeek !== null && marker.endWeek !== null;

/** A chip takes its words' room: three weeks at least, the last ones end with the quarter. */
const ROOM = 3;

const placed = createSelector(({ markers }): readonly Placed[] =>
  inWeekOrder(markers).filter((one): one is Placed => hasWeeks(one) && one.state === 'open'),
);

/** What the weeks need, over the weeks in which they need it: sign and words. */
export const MarkerLine = ({ weeks }: { readonly weeks: number }) => {
  const markers = useQuarter(placed);
  if (markers.length === 0) return null;
  return (
    <ul className={styles['line']} aria-label={words.line} style={{ '--okra-weeks': weeks } as CSSProperties}>
      {markers.map(({ id, kind, startWeek, endWeek, text }) => {
        const to = Math.min(weeks, Math.max(endWeek, startWeek + ROOM - 1));
        const from = Math.min(startWeek, Math.max(1, to - ROOM + 1));
        return (
          <li
            key={id}
            className={[styles['chip'], kind === 'risk' ? styles['risk'] : ''].join(' ')}
            style={{ gridColumn: `${String(from + 1)} / ${String(to + 2)}` }}
            title={text}
          >
            <MarkerMark kind={kind} />
            <span className={styles['words']}>
              <strong>{words.kinds[kind]}</strong> <bdi>{text}</bdi>
            </span>
          </li>
        );
      })}
    </ul>
  );
};
