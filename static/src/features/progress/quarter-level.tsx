import type { LevelProgress } from '#domain/views/progress/quarter-progress';
import { OutcomeLine } from './outcome-line';
import { OutputBar } from './output-bar';
import { progressWords } from './words/progress-words';
import styles from './progress.module.css';

/** Work and learning of the whole quarter, side by side and never in one number. */
export const QuarterLevel = ({ level }: { readonly level: LevelProgress }) => (
  <dl className={styles['level']} aria-label={progressWords.progressOfQuarter}>
    <div>
      <dt className={styles['quiet']}>{progressWords.output}</dt>
      <dd>
        <OutputBar cards={level.cards} tasks={level.tasks} />
      </dd>
    </div>
    <div>
      <dt className={styles['quiet']}>{progressWords.learned}</dt>
      <dd>
        <OutcomeLine outcome={level.outcome} />
      </dd>
    </div>
  </dl>
);
