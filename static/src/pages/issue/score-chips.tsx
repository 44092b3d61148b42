import type { CardContext } from '#domain/views/thread/card-context';
import { ScoreChip } from '../../components/score-chip';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

export const ScoreChips = ({ why }: { readonly why: CardContext }) => (
  <dl className={styles['scores']}>
    <div>
      <dt className={styles['label']}>{issueWords.effort}</dt>
      <dd>
        <ScoreChip scale="effort" value={why.effort} isUncertain={why.effortUncertain} />
      </dd>
    </div>
    <div>
      <dt className={styles['label']}>{issueWords.business}</dt>
      <dd>
        <ScoreChip scale="business" value={why.businessValue} />
      </dd>
    </div>
    <div>
      <dt className={styles['label']}>{issueWords.ux}</dt>
      <dd>
        <ScoreChip scale="ux" value={why.uxValue} />
      </dd>
    </div>
  </dl>
);
