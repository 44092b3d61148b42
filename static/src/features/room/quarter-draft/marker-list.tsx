import Button from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import { inWeekOrder, type Marker } from '#domain/entities/plan/marker/marker';
import { findById } from '#domain/kernel/collection';
import { useDecide } from '../../../components/use-decide';
import { weekWords } from '../../../components/words/week-words';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { IconButton } from '../../../ui/icon-button';
import { markerKindWords } from '../../../components/draft/words/marker-kind-words';
import { markerWords as words } from '../words/marker-words';
import { MarkerMark } from '../../../components/draft/marker-mark';
import styles from './markers.module.css';

interface Shown {
  readonly marker: Marker;
  /** Empty: it is about no card alone. */
  readonly card: string;
}

const shownMarkers = createSelector(({ markers, milestones }): readonly Shown[] =>
  inWeekOrder(markers).map((marker) => ({
    marker,
    card: findById(milestones, marker.milestoneId ?? '')?.title ?? '',
  })),
);

const weeksOf = ({ startWeek, endWeek }: Marker): string =>
  startWeek === null || endWeek === null ? words.noWeek : weekWords.weeks(startWeek, endWeek);

/** What the draft needs, in the order of the weeks; each is done one day, or was noise. */
export const MarkerList = () => {
  const decide = useDecide();
  const may = useMay();
  const all = useQuarter(shownMarkers);
  if (all.length === 0) return <p className={styles['quiet']}>{words.none}</p>;
  return (
    <ul className={styles['list']} aria-label={words.markers}>
      {all.map(({ marker, card }) => {
        const { id, kind, text, owner, state } = marker;
        const isDone = state === 'done';
        return (
          <li key={id} className={styles['row']}>
            <span className={styles['kind']}>
              <MarkerMark kind={kind} />
              {markerKindWords.kinds[kind]}
            </span>
            <span>
              <bdi>{text}</bdi>
              <span className={styles['more']}>
                {[
                  weeksOf(marker),
                  ...(card === '' ? [] : [card]),
                  owner === '' ? words.noOwner : words.owned(owner),
                  ...(isDone ? [words.isDone] : []),
                ].join(' · ')}
              </span>
            </span>
            {may.write && (
              <span className={styles['acts']}>
                <Button
                  appearance="subtle"
                  spacing="compact"
                  aria-label={isDone ? words.reopenOf(text) : words.doneOf(text)}
                  onClick={() => {
                    decide({ kind: 'marker.edit', target: id, changes: { state: isDone ? 'open' : 'done' } });
                  }}
                >
                  {isDone ? words.reopen : words.done}
                </Button>
                <IconButton
                  icon={DeleteIcon}
                  label={words.remove(text)}
                  compact
                  onClick={() => {
                    decide({ kind: 'marker.remove', target: id }, { undo: words.removed });
                  }}
                />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
};
