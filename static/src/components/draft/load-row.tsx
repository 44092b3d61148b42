import WarningIcon from '@atlaskit/icon/core/status-warning';
import { token } from '@atlaskit/tokens';
import type { Quarter } from '#domain/quarter/quarter';
import { inHalves } from '#domain/views/capacity/in-halves';
import { MODEL_NAMES, weekLoads, type Load } from '#domain/views/capacity/week-load';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { loadWords } from './words/load-words';
import styles from './load-row.module.css';

const selectLoads = createSelector((quarter: Quarter): readonly Load[] => weekLoads(quarter));

/** What each week, or sprint, needs against what is there, under the heads of the weeks. */
export const LoadRow = () => {
  const loads = useQuarter(selectLoads);
  const model = useQuarter(({ settings }) => settings.capacityModel);
  return (
    <ul className={styles['row']} aria-label={loadWords.label(MODEL_NAMES[model])}>
      <li className={styles['head']} aria-hidden="true">
        <strong>{MODEL_NAMES[model]}</strong>
        <span className={styles['quiet']}>{loadWords.neededOfHere}</span>
      </li>
      {loads.map(({ from, to, needed, available, isOver, away }) => (
        <li
          key={from}
          className={[styles['week'], isOver ? styles['over'] : ''].join(' ')}
          style={{ gridColumn: `${String(from + 1)} / ${String(to + 2)}` }}
        >
          <VisuallyHidden>
            {loadWords.spoken(from, to, needed, available, isOver, away.length)}
          </VisuallyHidden>
          <span aria-hidden="true">
            {isOver && <WarningIcon label="" size="small" color={token('color.icon.warning')} />}
            <span className={styles['needed']}>{inHalves(needed)}</span>{' '}
            <span className={styles['quiet']}>{loadWords.ofHere(inHalves(available))}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
