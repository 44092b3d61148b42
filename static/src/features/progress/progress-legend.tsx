import { keyResultsWords } from './words/key-results-words';
import styles from './key-results.module.css';

/** What the two kinds of bars mean, which never meet. */
export const ProgressLegend = () => (
  <ul className={styles['legend']}>
    <li>
      <svg width="44" height="8" aria-hidden="true">
        <rect width="44" height="8" className={styles['track']} />
        <rect width="26" height="8" className={styles['fillWell']} />
      </svg>
      {keyResultsWords.legendOutcome}
    </li>
    <li>
      <svg width="2" height="14" aria-hidden="true">
        <line x1="1" x2="1" y1="0" y2="14" className={styles['tick']} />
      </svg>
      {keyResultsWords.legendTime}
    </li>
    <li>
      <svg width="44" height="8" aria-hidden="true">
        <rect width="20" height="8" className={styles['block-done']} />
        <rect x="22" width="20" height="8" className={styles['block-todo']} />
      </svg>
      {keyResultsWords.legendOutput}
    </li>
  </ul>
);
