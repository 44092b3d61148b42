import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import FocusIcon from '@atlaskit/icon/core/focus-area';
import { memo, type CSSProperties } from 'react';
import { IconButton } from '../../ui/icon-button';
import { SeverityIcon } from '../../ui/severity-icon';
import type { BoardLane } from './board-lane';
import { gapOf, paddingOf, type BoardSheet } from './board-sheet';
import type { CardStanding } from './card-standing';
import { ClosedLane } from './closed-lane';
import { DraftBar, type BarActs } from './draft-bar';
import { laneLayout, rowTracks, STRIP } from './lane-layout';
import { draftWords } from './words/draft-words';
import styles from './draft.module.css';

/** What closes lanes and shows one alone. */
export interface LaneFolding {
  readonly closed: readonly string[];
  /** Key of the lane that is shown alone; null: all are. */
  readonly only: string | null;
  readonly onToggle: (key: string) => void;
  readonly onOnly: (key: string | null) => void;
}

interface LaneProps {
  readonly lane: BoardLane;
  readonly sheet: BoardSheet;
  /** Of the cards of the lane, in their order. */
  readonly standings: readonly CardStanding[];
  readonly acts: BarActs | undefined;
  /** Ids of chosen cards of this lane, a blank between two. */
  readonly selected: string;
  readonly isClosed: boolean;
  readonly isOnly: boolean;
  readonly onToggle: LaneFolding['onToggle'] | undefined;
  readonly onOnly: LaneFolding['onOnly'] | undefined;
}

const countOf = (standings: readonly CardStanding[], severity: 'error' | 'warn'): number =>
  standings.filter(({ marks }) => marks.find(({ isShared }) => !isShared)?.severity === severity).length;

const LaneHead = (props: LaneProps) => {
  const { lane, standings, isClosed, isOnly, onToggle, onOnly } = props;
  const { key, number, title, cards } = lane;
  const [errors, warnings] = [countOf(standings, 'error'), countOf(standings, 'warn')];
  return (
    <div className={styles['laneHead']}>
      {onToggle !== undefined && (
        <span className={styles['fold']}>
          <IconButton
            compact
            icon={isClosed ? ChevronRightIcon : ChevronDownIcon}
            label={isClosed ? draftWords.openLane(title) : draftWords.closeLane(title)}
            aria-expanded={!isClosed}
            onClick={() => onToggle(key)}
          />
        </span>
      )}
      <span className={styles['laneWords']}>
        {number !== null && (
          <span className={styles['laneCode']} title={draftWords.objective(number)}>
            {draftWords.laneCode(number)}
          </span>
        )}
        <span className={styles['laneTitle']} title={title} dir="auto">
          {title}
        </span>
        <span className={styles['laneCounts']}>
          {draftWords.cardCount(cards.length, standings.filter(({ isDone }) => isDone).length)}
          {errors > 0 && (
            <span className={styles['count']} title={draftWords.errorCount(errors)}>
              <SeverityIcon severity="error" size="small" label={draftWords.errorCount(errors)} />
              <span aria-hidden="true">{errors}</span>
            </span>
          )}
          {warnings > 0 && (
            <span className={styles['count']} title={draftWords.warnCount(warnings)}>
              <SeverityIcon severity="warn" size="small" label={draftWords.warnCount(warnings)} />
              <span aria-hidden="true">{warnings}</span>
            </span>
          )}
        </span>
      </span>
      {onOnly !== undefined && (
        <span className={styles['only']}>
          <IconButton
            compact
            icon={FocusIcon}
            label={draftWords.onlyLane(title)}
            aria-pressed={isOnly}
            onClick={() => onOnly(isOnly ? null : key)}
          />
        </span>
      )}
    </div>
  );
};

const isSame = (a: LaneProps, b: LaneProps): boolean =>
  a.lane === b.lane &&
  a.sheet === b.sheet &&
  a.acts === b.acts &&
  a.selected === b.selected &&
  a.isClosed === b.isClosed &&
  a.isOnly === b.isOnly &&
  a.onToggle === b.onToggle &&
  a.onOnly === b.onOnly &&
  a.standings.length === b.standings.length &&
  a.standings.every((one, at) => {
    const other = b.standings[at];
    return (
      other !== undefined &&
      one.status === other.status &&
      one.isDone === other.isDone &&
      one.marks === other.marks &&
      one.markers === other.markers
    );
  });

/** One lane with its cards over the weeks. It is drawn again only where one of them, or what is said of it, changed. */
export const Lane = memo((props: LaneProps) => {
  const { lane, sheet, standings, acts, selected, isClosed } = props;
  const { packed, rows, height } = laneLayout(lane, sheet);
  if (isClosed) {
    return (
      <section
        className={[styles['lane'], styles['closed']].join(' ')}
        aria-label={lane.title}
        style={{ blockSize: STRIP }}
      >
        <LaneHead {...props} />
        <ClosedLane packed={packed} sheet={sheet} />
      </section>
    );
  }
  const first = sheet.head === 0 ? STRIP : paddingOf(sheet);
  const template: CSSProperties = {
    gridTemplateRows: rowTracks(first, gapOf(sheet), rows),
    blockSize: height,
  };
  const chosen = selected === '' ? [] : selected.split(' ');
  const standingOf = new Map(lane.cards.map((card, at) => [card.id, standings[at]] as const));
  return (
    <section className={styles['lane']} aria-label={lane.title} style={template}>
      <LaneHead {...props} />
      <ul className={styles['cards']}>
        {packed.map((packedCard) => {
          const standing = standingOf.get(packedCard.card.id);
          return standing === undefined ? null : (
            <DraftBar
              key={packedCard.card.id}
              {...packedCard}
              status={standing.status}
              isDone={standing.isDone}
              marks={standing.marks}
              markers={standing.markers}
              sheet={sheet}
              acts={acts}
              selected={chosen.includes(packedCard.card.id)}
            />
          );
        })}
      </ul>
      {packed.length === 0 && <span className={styles['nothing']}>{draftWords.nothingPlaced}</span>}
    </section>
  );
}, isSame);
Lane.displayName = 'Lane';
