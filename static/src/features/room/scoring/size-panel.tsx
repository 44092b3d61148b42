import { findById } from '#domain/kernel/collection';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { ScoreChip } from '../../../components/score-chip';
import { SidePanel } from '../room-layout';
import { scoreWords } from '../words/score-words';
import styles from './size-panel.module.css';

const SIZES = ['S', 'M', 'L'] as const;

const selectSizes = createSelector((quarter) =>
  SIZES.map((size) => findById(quarter.sizeDefinitions, size) ?? { id: size, meaning: '', examples: [] }),
);

/** What each size means here, beside the cards that are sized by it. */
export const SizePanel = () => {
  const sizes = useQuarter(selectSizes);
  return (
    <SidePanel title={scoreWords.sizes}>
      <ul className={styles['sizes']}>
        {sizes.map(({ id, meaning, examples }) => (
          <li key={id} className={styles['size']}>
            <ScoreChip scale="effort" value={id} />
            <span>
              <strong className={styles['meaning']}>
                <bdi>{meaning === '' ? scoreWords.notSaid : meaning}</bdi>
              </strong>
              {examples.length > 0 && (
                <span className={styles['like']}>
                  <bdi>{scoreWords.like(examples)}</bdi>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
};
