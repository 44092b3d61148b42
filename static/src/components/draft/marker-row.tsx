import { useMemo } from 'react';
import { inWeekOrder, type Marker } from '#domain/entities/plan/marker/marker';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { SeverityIcon } from '../../ui/severity-icon';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { weekWords } from '../words/week-words';
import type { BoardSheet } from './board-sheet';
import { MarkerMark } from './marker-mark';
import { markerText, packMarkers, type MarkerInWeeks } from './pack-markers';
import { markerKindWords as words } from './words/marker-kind-words';
import styles from './marker-row.module.css';

const hasWeeks = (marker: Marker): marker is MarkerInWeeks =>
  marker.startWeek !== null && marker.endWeek !== null;

const placed = createSelector(({ markers }): readonly MarkerInWeeks[] =>
  inWeekOrder(markers).filter(hasWeeks),
);

/** All of a marker, for those who hear it and for the pointer. */
const wholeText = ({ kind, text, startWeek, endWeek, owner, state }: MarkerInWeeks): string =>
  [
    `${words.kinds[kind]}: ${text}`,
    weekWords.weeks(startWeek, endWeek),
    ...(owner === '' ? [] : [words.owned(owner)]),
    words[state],
  ].join(', ');

/** What the weeks need, below their heads: sign and words, as wide as its weeks or its words (S4-7). */
export const MarkerRow = ({ sheet }: { readonly sheet: BoardSheet }) => {
  const markers = useQuarter(placed);
  const packed = useMemo(() => packMarkers(markers, sheet), [markers, sheet]);
  if (packed.length === 0) return null;
  return (
    <div className={styles['row']}>
      <span className={styles['head']} aria-hidden="true">
        {words.row}
      </span>
      <ul className={styles['markers']} aria-label={words.line}>
        {packed.map(({ marker, row, from, to, isAtEnd }) => (
          <li
            key={marker.id}
            className={[styles['slot'], isAtEnd ? styles['atEnd'] : ''].join(' ')}
            style={{ gridRow: row, gridColumn: `${String(from + 1)} / ${String(to + 2)}` }}
            title={wholeText(marker)}
          >
            <span
              className={[styles['chip'], marker.kind === 'risk' ? styles['risk'] : ''].join(' ')}
              style={{
                minInlineSize: `calc(100% * ${String(marker.endWeek - marker.startWeek + 1)} / ${String(to - from + 1)})`,
              }}
            >
              <VisuallyHidden>{wholeText(marker)}</VisuallyHidden>
              <MarkerMark kind={marker.kind} />
              <bdi className={styles['words']} aria-hidden="true">
                {markerText(marker)}
              </bdi>
              {marker.state === 'done' && <SeverityIcon severity="ok" size="small" />}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
