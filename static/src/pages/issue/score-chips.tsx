import type { CardContext } from '#domain/views/thread/card-context';
import { ScoreChip } from '../../components/score-chip';
import styles from './issue.module.css';

export const ScoreChips = ({ why }: { readonly why: CardContext }) => (
  <dl className={styles['scores']}>
    <div>
      <dt className={styles['label']}>Effort</dt>
      <dd>
        <ScoreChip scale="effort" value={why.effort} />
      </dd>
    </div>
    <div>
      <dt className={styles['label']}>Business</dt>
      <dd>
        <ScoreChip scale="business" value={why.businessValue} />
      </dd>
    </div>
    <div>
      <dt className={styles['label']}>UX</dt>
      <dd>
        <ScoreChip scale="ux" value={why.uxValue} />
      </dd>
    </div>
  </dl>
);
