import { STANDINGS, type Tally } from '#domain/views/progress/output';
import { progressWords } from './words/progress-words';
import styles from './progress.module.css';

interface OutputBarProps {
  readonly cards: Tally;
  readonly tasks: Tally;
}

/** Finished work as a bar, and in words for everybody: colour alone says nothing. */
export const OutputBar = ({ cards, tasks }: OutputBarProps) => {
  return (
    <div className={styles['output']}>
      <svg className={styles['bar']} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0" y="0" width="100" height="8" className={styles['track']} />
        {STANDINGS.map((standing) => {
          if (cards[standing] === 0) return null;
          const width = (cards[standing] / cards.total) * 100;
          const before = STANDINGS.slice(0, STANDINGS.indexOf(standing));
          const x = (before.reduce((sum, one) => sum + cards[one], 0) / cards.total) * 100;
          return (
            <rect
              key={standing}
              x={x}
              y="0"
              width={width}
              height="8"
              className={styles[`fill-${standing}`]}
            />
          );
        })}
      </svg>
      <span className={styles['small']}>{progressWords.cardTally(cards)}</span>
      {tasks.total > 0 && <span className={styles['quiet']}>{progressWords.taskTally(tasks)}</span>}
    </div>
  );
};
