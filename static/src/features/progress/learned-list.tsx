import Lozenge from '@atlaskit/lozenge';
import type { CardProgress } from '#domain/views/progress/quarter-progress';
import type { Hypothesis } from '#domain/entities/agreement/hypothesis/hypothesis';
import { VERDICT_LOOKS } from './outcome-line';
import styles from './progress.module.css';

interface LearnedListProps {
  readonly label: string;
  readonly hypotheses: readonly Hypothesis[];
  readonly work: readonly CardProgress[];
}

/** Each hypothesis with its verdict, and what the cards that test it saw. */
export const LearnedList = ({ label, hypotheses, work }: LearnedListProps) => (
  <ul className={styles['work']} aria-label={label}>
    {hypotheses.map(({ id, text, status, learning }) => (
      <li key={id}>
        <div className={styles['card']}>
          <span className={styles['title']}>{text}</span>
          <Lozenge appearance={VERDICT_LOOKS[status]}>{status}</Lozenge>
        </div>
        {learning !== '' && <p className={styles['quiet']}>{learning}</p>}
        {work.map(({ milestone: { id: card, title, hypothesisIds, result } }) =>
          result === null || !hypothesisIds.includes(id) ? null : (
            <p key={card} className={styles['quiet']}>
              {title}: {result.verdict}
              {result.seen !== '' && `. ${result.seen}`}
            </p>
          ),
        )}
      </li>
    ))}
  </ul>
);
