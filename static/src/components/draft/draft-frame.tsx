import type { ReactNode } from 'react';
import type { DraftView } from '#domain/views/draft/draft-view';
import { useContainerWidth } from '../../ui/use-container-width';
import { BOARD_WIDTH } from './board-width';
import { DraftBoard } from './draft-board';
import { DraftLegend } from './draft-legend';
import { DraftWeekList, unplacedCount } from './draft-week-list';
import styles from './draft-frame.module.css';

const changedWords = (changedAt: string): string =>
  new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(changedAt));

const unplacedWords = (count: number): string =>
  count === 0 ? '' : count === 1 ? '1 card not placed' : `${String(count)} cards not placed`;

interface DraftFrameProps {
  readonly draft: DraftView;
  readonly today: Date;
  /** At the end of the heading line. */
  readonly act?: ReactNode;
}

/** The quarter draft with its heading line and legend: a board where there is room, else a list by week. */
export const DraftFrame = ({ draft, today, act }: DraftFrameProps) => {
  const [container, width] = useContainerWidth<HTMLDivElement>();
  const wide = width !== null && width >= BOARD_WIDTH;
  const unplaced = unplacedCount(draft);
  const total = draft.lanes.reduce((sum, { cards }) => sum + cards.length, 0);
  const note = [unplacedWords(unplaced), 'A draft: intentions, not dates']
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <div ref={container} className={styles['frame']}>
      <div className={styles['heading']}>
        <h2 className={styles['name']}>
          {draft.team === '' ? draft.label : `${draft.team} · ${draft.label}`}
        </h2>
        <span className={styles['subtle']}>Draft · revision {draft.seq}</span>
        <span className={styles['live']}>Live, changed {changedWords(draft.changedAt)}</span>
        <span className={styles['act']}>{act}</span>
      </div>
      {total > 0 && unplaced === total ? (
        <p className={styles['empty']}>
          {total === 1 ? '1 card' : `${String(total)} cards`}, none has a week yet. The team places them in
          session 4, the quarter draft plan.
        </p>
      ) : width === null ? null : wide ? (
        <DraftBoard draft={draft} today={today} />
      ) : (
        <DraftWeekList draft={draft} today={today} />
      )}
      <DraftLegend note={note} scores={wide} />
    </div>
  );
};
