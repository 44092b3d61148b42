import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { token } from '@atlaskit/tokens';
import { lazy, Suspense } from 'react';
import type { Quarter } from '#domain/quarter/quarter';
import { inHalves } from '#domain/views/capacity/in-halves';
import { MODEL_NAMES, weekLoads, type Load } from '#domain/views/capacity/week-load';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { IconButton } from '../../ui/icon-button';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { BoardSheet } from './board-sheet';
import { LoadMeter } from './load-meter';
import { loadWords } from './words/load-words';
import styles from './load-row.module.css';

// Opened by some, and then it comes.
const SkillRows = lazy(() =>
  import('./skill-rows').then(({ SkillRows: component }) => ({ default: component })),
);

const selectLoads = createSelector((quarter: Quarter): readonly Load[] => weekLoads(quarter));

interface WeekProps {
  readonly load: Load;
  readonly most: number;
  readonly onOpen: ((load: Load) => void) | undefined;
}

const Week = ({ load, most, onOpen }: WeekProps) => {
  const { from, to, needed, available, isOver, away } = load;
  const content = (
    <>
      <VisuallyHidden>{loadWords.spoken(from, to, needed, available, isOver, away.length)}</VisuallyHidden>
      <span aria-hidden="true" className={styles['count']}>
        {isOver && <WarningIcon label="" size="small" color={token('color.icon.warning')} />}
        <span className={styles['needed']}>{inHalves(needed)}</span>
        <span className={styles['quiet']}>{loadWords.ofHere(inHalves(available))}</span>
      </span>
      <LoadMeter needed={needed} available={available} most={most} />
    </>
  );
  return (
    <li
      className={[styles['week'], isOver ? styles['over'] : ''].join(' ')}
      style={{ gridColumn: `${String(from + 1)} / ${String(to + 2)}` }}
    >
      {onOpen === undefined || load.cards.length === 0 ? (
        <span className={styles['cell']}>{content}</span>
      ) : (
        // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a number in a table that opens what is behind it
        <button type="button" className={styles['cell']} onClick={() => onOpen(load)}>
          {content}
        </button>
      )}
    </li>
  );
};

interface LoadRowProps {
  readonly sheet: BoardSheet;
  /** Whether what each skill needs is shown, too. */
  readonly isOpen?: boolean;
  /** Absent: it stays as it is. */
  readonly onToggle?: () => void;
  /** Shows the cards behind a number; absent: numbers are only read. */
  readonly onOpen?: (load: Load) => void;
}

/** What each week, or sprint, needs against what is there, under the heads of the weeks; and what it needs of each skill. */
export const LoadRow = ({ sheet, isOpen = false, onToggle, onOpen }: LoadRowProps) => {
  const loads = useQuarter(selectLoads);
  const model = useQuarter(({ settings }) => settings.capacityModel);
  const most = Math.max(...loads.flatMap(({ needed, available }) => [needed, available]));
  return (
    <div className={styles['load']}>
      <div className={styles['head']}>
        {onToggle !== undefined && (
          <IconButton
            compact
            icon={isOpen ? ChevronDownIcon : ChevronRightIcon}
            label={isOpen ? loadWords.hideSkills : loadWords.showSkills}
            aria-expanded={isOpen}
            onClick={onToggle}
          />
        )}
        <span className={styles['headWords']} aria-hidden="true">
          <strong>{MODEL_NAMES[model]}</strong>{' '}
          <span className={styles['quiet']}>{loadWords.neededOfHere}</span>
        </span>
      </div>
      <ul className={styles['row']} aria-label={loadWords.label(MODEL_NAMES[model])}>
        {loads.map((load) => (
          <Week key={load.from} load={load} most={most} onOpen={onOpen} />
        ))}
      </ul>
      {isOpen && (
        <Suspense fallback={null}>
          <SkillRows isShort={sheet.head === 0} />
        </Suspense>
      )}
    </div>
  );
};
