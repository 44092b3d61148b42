import { useQuarter } from '../../sync/quarter-context';
import { FindingLine } from '../../ui/finding-line';
import { threadNumbers } from './thread-numbers';
import { agreementWords } from './words/agreement-words';
import styles from './number-line.module.css';

/** The golden thread lying down: how many there are at each step, and how many hang loose. */
export const NumberLine = () => {
  const numbers = useQuarter(threadNumbers);
  return (
    <ol className={styles['line']} aria-label={agreementWords.numbersLabel}>
      {numbers.map(({ count, noun, gap }) => (
        <li key={noun} className={styles['step']}>
          <span className={styles['count']}>{count}</span>
          <span className={styles['noun']}>{noun}</span>
          {count > 0 && (
            <FindingLine severity={gap === null ? 'ok' : 'warn'}>
              {gap ?? agreementWords.allLinkedNumber}
            </FindingLine>
          )}
        </li>
      ))}
    </ol>
  );
};
